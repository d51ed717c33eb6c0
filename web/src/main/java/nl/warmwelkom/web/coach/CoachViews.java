package nl.warmwelkom.web.coach;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.web.site.ShortCode;
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
    record Person(
            String id,
            String givenName,
            @Nullable Boolean consentToMatching,
            @Nullable String eraseAt) {

        /** An account manager speaks of this code; and two people can have one name. */
        public String code() {
            return ShortCode.of(id);
        }
    }

    record Consents(@Nullable List<Consent> items) {

        /** Whether workplaces are looked for, and until when. */
        public Optional<Consent> matching() {
            return requireNonNullElse(items, List.<Consent>of()).stream()
                    .filter(one -> one.subject().equals("matching") && one.given())
                    .findFirst();
        }
    }

    record Consent(String subject, boolean given, @Nullable String until) {}

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

        private static final List<String> WAITING = List.of("proposed", "agreed", "offered");
        private static final List<String> BEFORE_WORK =
                List.of("proposed", "agreed", "returned", "offered", "accepted", "met");

        /** What can come next, once the employer said yes. */
        private static final Map<String, List<String>> NEXT = Map.of(
                "accepted", List.of("met"),
                "met", List.of("trial", "placed"),
                "trial", List.of("placed", "ended"),
                "placed", List.of("ended"));

        public List<Asked> talk() {
            return requireNonNullElse(questions, List.of());
        }

        public List<Step> steps() {
            return requireNonNullElse(history, List.of());
        }

        public boolean asks() {
            return status.equals("offered") && talk().stream().anyMatch(asked -> asked.answer() == null);
        }

        public boolean isProposed() {
            return status.equals("proposed");
        }

        public boolean isReturned() {
            return status.equals("returned");
        }

        /** What can have come of it. */
        public List<String> outcomes() {
            return NEXT.getOrDefault(status, List.of());
        }

        /** Before somebody works, it can be taken back; after that it ends. */
        public boolean canBeStopped() {
            return BEFORE_WORK.contains(status);
        }

        boolean waitsForCoach() {
            return asks() || isReturned() || List.of("accepted", "met", "trial").contains(status);
        }

        boolean waitsForOthers() {
            return !asks() && WAITING.contains(status);
        }

        /** Nobody's turn: somebody works, or it is over. */
        boolean rests() {
            return !waitsForCoach() && !waitsForOthers();
        }

        boolean isOpen() {
            return !rests() || status.equals("placed");
        }

        /** Since when it stands as it does; a reminder changes nothing. */
        public String since() {
            return steps().reversed().stream()
                    .filter(step -> !step.reminds())
                    .findFirst()
                    .map(Step::at)
                    .orElse("");
        }

        /** Whoever is to answer was reminded of it, and did not yet. */
        public boolean isLate() {
            return !steps().isEmpty() && steps().getLast().reminds();
        }

        /** Why the account manager gave it back or refused it. */
        public Optional<Step> verdict() {
            return steps().reversed().stream()
                    .filter(Step::refuses)
                    .findFirst()
                    .filter(_ -> isReturned() || status.equals("rejected"));
        }
    }

    record Named(@Nullable String title, @Nullable String name) {}

    record Asked(String words, String at, @Nullable String answer) {}

    record Step(
            String status,
            String at,
            @Nullable String reasonCode,
            @Nullable String words) {

        boolean reminds() {
            return status.equals("reminded");
        }

        boolean refuses() {
            return status.equals("returned") || status.equals("rejected");
        }
    }

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
