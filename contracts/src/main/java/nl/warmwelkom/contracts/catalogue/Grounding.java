package nl.warmwelkom.contracts.catalogue;

import java.util.List;

/** The items of the Functionele Mogelijkhedenlijst and the ICF that something goes back to. */
public record Grounding(List<String> fml, List<String> icf, Evidence evidence) {

    public Grounding {
        fml = List.copyOf(fml);
        icf = List.copyOf(icf);
    }
}
