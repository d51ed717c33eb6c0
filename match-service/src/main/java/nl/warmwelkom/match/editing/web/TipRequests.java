package nl.warmwelkom.match.editing.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.warmwelkom.contracts.catalogue.Basis;
import nl.warmwelkom.contracts.catalogue.Disclosure;
import nl.warmwelkom.contracts.catalogue.Evidence;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.contracts.catalogue.Source;
import nl.warmwelkom.contracts.catalogue.Stage;
import nl.warmwelkom.contracts.catalogue.Tip;
import nl.warmwelkom.match.editing.domain.Side;
import nl.warmwelkom.match.editing.domain.Wording;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.body.RequestSchema;
import org.jspecify.annotations.Nullable;

/** What editors send. */
final class TipRequests {

    private TipRequests() {}

    /** All that a version says. */
    @RequestSchema("NewTip")
    record NewTip(
            String stage,
            Label title,
            Label text,
            List<String> concerns,
            @Nullable List<String> supportNeeds,
            List<String> conditions,
            @Nullable Label note,
            @Nullable String provision,
            String disclosure,
            String basis,
            NewSource source,
            @Nullable List<String> extraSources,
            String evidence,
            int factYear,
            LocalDate checkedOn,
            LocalDate validUntil,
            @Nullable Boolean verifyBeforePublication,
            @Nullable List<String> contradictions) {

        Wording toWording(String id, String sourceId) {
            source.check();
            var own = source.own(sourceId);
            return new Wording(
                    new Tip(
                            id,
                            Stage.of(stage).orElseThrow(),
                            title,
                            text,
                            concerns,
                            orEmpty(supportNeeds),
                            conditions,
                            note,
                            provision,
                            one(Disclosure.values(), disclosure),
                            one(Basis.values(), basis),
                            own == null ? source.known() : own.id(),
                            orEmpty(extraSources),
                            one(Evidence.values(), evidence),
                            factYear,
                            checkedOn,
                            validUntil,
                            verifyBeforePublication != null && verifyBeforePublication),
                    orEmpty(contradictions).stream().map(Side::parse).toList(),
                    own);
        }

        private static List<String> orEmpty(@Nullable List<String> list) {
            return list == null ? List.of() : list;
        }

        /** The schema lets through only words that there are. */
        private static <E extends Enum<E>> E one(E[] values, String word) {
            return Arrays.stream(values)
                    .filter(value -> value.toString().equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A source of the catalogue, by its id, or one that the catalogue does not have. */
    record NewSource(
            @Nullable String id,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String url,
            @Nullable Integer year,
            @Nullable LocalDate accessedOn) {

        String known() {
            return id == null ? "" : id;
        }

        void check() {
            var errors = new ArrayList<FieldError>();
            if (id == null) {
                missing(title, "title", errors);
                missing(publisher, "publisher", errors);
                missing(url, "url", errors);
                missing(year, "year", errors);
                missing(accessedOn, "accessedOn", errors);
            } else if (title != null || publisher != null || url != null || year != null || accessedOn != null) {
                errors.add(new FieldError(
                        "/source", "one-or-the-other", "Give the id of a source, or describe one; not both."));
            }
            if (!errors.isEmpty()) {
                throw new InvalidInput(errors);
            }
        }

        private static void missing(@Nullable Object part, String name, List<FieldError> errors) {
            if (part == null) {
                errors.add(new FieldError(
                        "/source/" + name, "required", "A source that the catalogue does not have needs this."));
            }
        }

        @Nullable
        Source own(String sourceId) {
            return title == null || publisher == null || url == null || year == null || accessedOn == null
                    ? null
                    : new Source(
                            sourceId,
                            title,
                            publisher,
                            url,
                            "redactie",
                            year,
                            Evidence.SEEN,
                            "secondary",
                            accessedOn,
                            null);
        }
    }

    @RequestSchema("TipApproval")
    record Approve(int version, @Nullable LocalDate publishFrom) {}

    @RequestSchema("TipRetirement")
    record Retire(String reason) {}

    @RequestSchema("ReadabilityText")
    record Text(String text) {}
}
