package nl.warmwelkom.match.provision.application;

import java.time.LocalDate;
import java.util.List;
import nl.warmwelkom.contracts.catalogue.Label;
import org.jspecify.annotations.Nullable;

/**
 * A provision as an employer is told of it inside an introduction: that it applies or could apply, and what it comes to. Never
 * for whom it is: that would be the reason.
 *
 * @param applies whether it applies; if not, it could
 * @param what null where the catalogue cannot say it without saying for whom it is
 * @param terms what it gives and how, as far as that says nothing of for whom
 * @param worth what it is worth in a year, for these hours at the minimum wage; null if that is not known for this year
 * @param amountNote what the reader has to know about the amount
 */
public record Cover(
        String provision,
        Label label,
        boolean applies,
        @Nullable Label what,
        List<Term> terms,
        String whereToAsk,
        @Nullable Euros worth,
        Label amountNote,
        List<Label> assumptions,
        LocalDate checkedOn) {

    public Cover {
        terms = List.copyOf(terms);
        assumptions = List.copyOf(assumptions);
    }

    /** One fact, in Dutch, with where it was read and the year that it holds for. */
    public record Term(String text, String source, int year) {}

    /** In whole euros a year. */
    public record Euros(long min, long max, int holdsFor) {}
}
