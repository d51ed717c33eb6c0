package nl.warmwelkom.contracts.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim comes from.
 *
 * @param url absent for professional knowledge, which has no page
 * @param kind {@code wet}, {@code onderzoek}, {@code praktijk} and so on
 * @param tier {@code primary} or {@code secondary}
 * @param accessedOn when the claim was read; absent for what is recalled
 */
public record Source(
        String id,
        String title,
        String publisher,
        @Nullable String url,
        String kind,
        int year,
        Evidence evidence,
        String tier,
        @Nullable LocalDate accessedOn,
        @Nullable String note) {

    /** Title and publisher, as a reader needs them. */
    public String name() {
        return "%s (%s, %d)".formatted(title, publisher, year);
    }
}
