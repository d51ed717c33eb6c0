package nl.warmwelkom.web.home;

import java.util.List;
import nl.warmwelkom.contracts.catalogue.Label;

/** The statements of the quick check, with how much each worry counts, as they are published. */
record Statements(String version, List<Statement> statements) {

    record Statement(Label text, double weight) {

        /** As people write it: 3 and not 3.0. */
        public String counts() {
            return weight == Math.rint(weight) ? String.valueOf(Math.round(weight)) : String.valueOf(weight);
        }
    }
}
