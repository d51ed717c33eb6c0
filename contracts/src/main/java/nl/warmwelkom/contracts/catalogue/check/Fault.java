package nl.warmwelkom.contracts.catalogue.check;

/**
 * Something that an editor has to put right.
 *
 * @param where the thing that is wrong, such as {@code tip T001}
 * @param what is wrong with it
 */
public record Fault(String where, String what) {

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
