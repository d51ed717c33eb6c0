package nl.warmwelkom.contracts.catalogue;

import java.util.List;

/**
 * What helps someone to do good work; from the other side, what a workplace offers.
 *
 * @param explain in the first person, as the candidate would say it
 * @param environmentTraits codes of traits that it depends on
 * @param source id of a source
 * @param neverShared no employer is ever told, whatever a dossier says
 */
public record SupportNeed(
        String code,
        Label label,
        Label explain,
        String group,
        List<String> environmentTraits,
        Grounding grounding,
        String source,
        DisclosureRisk disclosureRisk,
        boolean neverShared)
        implements Coded {

    public SupportNeed {
        environmentTraits = List.copyOf(environmentTraits);
    }
}
