package nl.warmwelkom.match.introduction.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.match.introduction.domain.SharedProvision;
import nl.warmwelkom.match.introduction.domain.Sharing;
import nl.warmwelkom.match.provision.application.Cover;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Provisions that a candidate tells an employer of, as they are chosen and as they are read. */
final class SharedProvisions {

    private static final String APPLIES = "applies";
    private static final String COULD_APPLY = "could-apply";

    private static final Label IT_APPLIES = new Label(
            "Deze regeling geldt. Waarom, hoeft u niet te weten.",
            "This provision applies. You do not need to know why.");

    private static final Label IT_COULD = new Label(
            "Deze regeling kan gelden. Vraag het samen na.", "This provision could apply. Ask about it together.");

    private SharedProvisions() {}

    /** One that is chosen. Which may be told is in the API document: those whose name says nothing of the ground. */
    record Choice(String code, String state) {

        static List<Choice> of(Sharing sharing) {
            return sharing.provisions().stream()
                    .sorted(Comparator.comparing(SharedProvision::code))
                    .map(one -> new Choice(one.code(), SharedProvisions.state(one.applies())))
                    .toList();
        }
    }

    static Set<SharedProvision> read(@Nullable List<Choice> chosen) {
        if (chosen == null) {
            return Set.of();
        }
        if (chosen.stream().map(Choice::code).distinct().count() < chosen.size()) {
            throw new InvalidInput(List.of(new FieldError(
                    "/share/provisions",
                    "not-unique",
                    "A provision applies, or it could apply: name it once.",
                    List.of())));
        }
        return chosen.stream()
                .map(one -> new SharedProvision(one.code(), one.state().equals(APPLIES)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** From an address: {@code no-riskpolis:applies}, or {@code none}. */
    static Set<SharedProvision> asked(List<String> written) {
        return read(written.stream()
                .filter(one -> !one.isBlank() && !one.equals("none"))
                .map(one -> one.split(":", 2))
                .map(parts -> new Choice(parts[0], parts.length > 1 ? parts[1] : COULD_APPLY))
                .toList());
    }

    private static String state(boolean applies) {
        return applies ? APPLIES : COULD_APPLY;
    }

    /** One as an employer reads it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(
            String provision,
            Label label,
            String state,
            Label words,
            @Nullable Label what,
            List<Cover.Term> terms,
            String whereToAsk,
            @Nullable Money worth,
            Label amountNote,
            List<Label> assumptions,
            LocalDate checkedOn) {

        static Shown of(Cover cover) {
            var worth = cover.worth();
            return new Shown(
                    cover.provision(),
                    cover.label(),
                    SharedProvisions.state(cover.applies()),
                    cover.applies() ? IT_APPLIES : IT_COULD,
                    cover.what(),
                    cover.terms(),
                    cover.whereToAsk(),
                    worth == null ? null : new Money(worth.min(), worth.max(), "EUR", worth.holdsFor()),
                    cover.amountNote(),
                    cover.assumptions(),
                    cover.checkedOn());
        }
    }

    record Money(long min, long max, String currency, int holdsFor) {}
}
