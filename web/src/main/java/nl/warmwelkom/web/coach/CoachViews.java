package nl.warmwelkom.web.coach;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import nl.warmwelkom.contracts.catalogue.Label;
import org.jspecify.annotations.Nullable;

/** What the API tells a jobcoach, as far as the pages show it. */
final class CoachViews {

    private CoachViews() {}

    record People(@Nullable List<Person> items) {

        List<Person> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    /** A dossier says nothing of consent; the list does. */
    record Person(String id, String givenName, @Nullable Boolean consentToMatching) {}

    record Introductions(@Nullable List<Introduction> items) {

        List<Introduction> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    record Introduction(
            String id,
            String status,
            Named position,
            Named employer,
            @Nullable String candidateId,
            @Nullable String motivation,
            @Nullable String wordsToCoach,
            @Nullable List<Asked> questions,
            @Nullable List<Step> history) {

        public List<Asked> talk() {
            return requireNonNullElse(questions, List.of());
        }

        public List<Step> steps() {
            return requireNonNullElse(history, List.of());
        }

        public boolean asks() {
            return status.equals("offered") && talk().stream().anyMatch(asked -> asked.answer() == null);
        }
    }

    record Named(@Nullable String title, @Nullable String name) {}

    record Asked(String words, String at, @Nullable String answer) {}

    record Step(String status, String at) {}

    record Proposals(
            @Nullable List<String> missingInDossier,
            @Nullable List<Proposal> items) {

        public List<String> thin() {
            return requireNonNullElse(missingInDossier, List.of());
        }

        public List<Proposal> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    record Proposal(
            Place position,
            Named employer,
            int fit,
            Parts parts,
            @Nullable List<Gap> missing,
            @Nullable List<Change> whatIf,
            Label because) {

        public List<Gap> toArrange() {
            return requireNonNullElse(missing, List.of());
        }

        public List<Change> changes() {
            return requireNonNullElse(whatIf, List.of());
        }
    }

    record Place(String id, String title) {}

    record Parts(int strengths, int environment, int support, int interest, int travel) {

        int points() {
            return strengths + environment + support + interest + travel;
        }
    }

    record Gap(String part, Label label) {}

    record Change(Label change, int fit) {}
}
