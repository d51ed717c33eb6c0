package nl.warmwelkom.contracts.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * One of the 35 arbeidsmarktregio's.
 *
 * @param year the year of the division that it belongs to
 * @param formerName what people knew it by before
 */
public record Region(
        String code, String name, int year, @Nullable String formerName) implements Coded {

    /** A name is a name in both languages. */
    @Override
    public Label label() {
        return new Label(name, name);
    }
}
