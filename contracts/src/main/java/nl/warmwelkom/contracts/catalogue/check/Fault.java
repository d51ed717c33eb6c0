package nl.warmwelkom.contracts.catalogue.check;

/**
 * Something that an editor has to put right.
 *
 * @param where the thing that is wrong, such as {@code tip T001}
 * @param field the part of it, as a JSON pointer; empty for the whole
 * @param what is wrong with it
 */
public record Fault(String where, String field, String what) {

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
