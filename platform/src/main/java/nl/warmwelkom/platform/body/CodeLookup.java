package nl.warmwelkom.platform.body;

import java.util.List;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.CodeList;

/** Where the codes that a body may use are looked up. */
interface CodeLookup {

    boolean has(CodeList list, String code);

    /** The codes that somebody who wrote this may have meant, nearest first. */
    List<String> nearest(CodeList list, String written);

    /** The codes of a catalogue. */
    static CodeLookup in(Catalogue catalogue) {
        return new CodeLookup() {

            @Override
            public boolean has(CodeList list, String code) {
                return catalogue.has(list, code);
            }

            @Override
            public List<String> nearest(CodeList list, String written) {
                return catalogue.nearest(list, written);
            }
        };
    }
}
