package nl.warmwelkom.contracts.catalogue.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects faults. */
final class Findings {

    private final List<Fault> faults;
    private final String field;

    Findings() {
        this(new ArrayList<>(), "");
    }

    private Findings(List<Fault> faults, String field) {
        this.faults = faults;
        this.field = field;
    }

    /** The same findings, for what is wrong with one field. */
    Findings at(String pointer) {
        return new Findings(faults, pointer);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    void require(boolean holds, String where, String what) {
        if (!holds) {
            faults.add(new Fault(where, field, what));
        }
    }

    void unique(Collection<String> codes, String kind) {
        var seen = new HashSet<String>();
        for (var code : codes) {
            require(seen.add(code), kind + " " + code, "is there twice");
        }
    }

    void resolves(Collection<String> references, Set<String> known, String where, String kind) {
        for (var reference : references) {
            if (!known.contains(reference)) {
                faults.add(new Fault(where, field, "names %s %s, which is not there".formatted(kind, reference)));
            }
        }
    }
}
