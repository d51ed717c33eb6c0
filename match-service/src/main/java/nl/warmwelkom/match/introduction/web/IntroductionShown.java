package nl.warmwelkom.match.introduction.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.warmwelkom.match.introduction.application.Details.Around;
import nl.warmwelkom.match.introduction.application.Kept;
import nl.warmwelkom.match.introduction.domain.Agreed;
import nl.warmwelkom.match.introduction.domain.Closed;
import nl.warmwelkom.match.introduction.domain.Conversation;
import nl.warmwelkom.match.introduction.domain.DeclinedByEmployer;
import nl.warmwelkom.match.introduction.domain.Ended;
import nl.warmwelkom.match.introduction.domain.Entry;
import nl.warmwelkom.match.introduction.domain.Ground;
import nl.warmwelkom.match.introduction.domain.Introduction;
import nl.warmwelkom.match.introduction.domain.Offer;
import nl.warmwelkom.match.introduction.domain.Open;
import nl.warmwelkom.match.introduction.domain.Proposed;
import nl.warmwelkom.match.introduction.domain.Sharing;
import nl.warmwelkom.match.introduction.domain.SupportNeed;
import nl.warmwelkom.match.introduction.domain.Told;
import nl.warmwelkom.match.introduction.domain.Words;
import nl.warmwelkom.match.landscape.KnownPosition;
import nl.warmwelkom.match.reassurance.application.ToldTip;
import org.jspecify.annotations.Nullable;

/** An introduction as each role sees it: what is not for somebody's eyes is not there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IntroductionShown(
        String id,
        String status,
        Position position,
        Employer employer,
        @Nullable String candidateId,
        @Nullable String region,
        @Nullable String motivation,
        @Nullable String reason,
        @Nullable Instant proposedAt,
        @Nullable Instant answerBy,
        @Nullable Share share,
        @Nullable List<Question> questions,
        @Nullable String wordsToCoach,
        @Nullable String wordsToCandidate,
        @Nullable Integer temperature,
        @Nullable Map<String, Integer> concerns,
        @Nullable List<ToldTip> tips,
        @Nullable List<SharedProvisions.Shown> provisions,
        @Nullable List<Step> history) {

    /** To the employer: the workplace, the talk about it, and tips. The gateway adds what the candidate shares. */
    static IntroductionShown toEmployer(Kept kept, Around around) {
        var it = kept.introduction();
        var offer = offer(it);
        return new IntroductionShown(
                it.id().value(),
                it.status(),
                Position.of(it, around.position()),
                Employer.of(it, around),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                offer == null ? null : questions(offer.conversation()),
                null,
                null,
                null,
                null,
                around.tips(),
                provisions(around),
                null);
    }

    /** To the candidate: the workplace first, how warm its employer is, and everything about the own decision. */
    static IntroductionShown toCandidate(Kept kept, Around around) {
        var it = kept.introduction();
        var offer = offer(it);
        return new IntroductionShown(
                it.id().value(),
                it.status(),
                Position.of(it, around.position()),
                Employer.of(it, around),
                it.parties().candidate().value(),
                kept.region(),
                it.basis().motivation().text(),
                reason(it),
                proposedAt(it),
                answerBy(it),
                share(it),
                offer == null ? null : questions(offer.conversation()),
                null,
                offer == null ? null : text(offer.words().toCandidate()),
                around.worries().temperature(),
                null,
                null,
                provisions(around),
                it.history().entries().stream().map(Step::withoutWords).toList());
    }

    /** To the coach and the account manager: all of it. */
    static IntroductionShown toProfessional(Kept kept, Around around) {
        var it = kept.introduction();
        var offer = offer(it);
        return new IntroductionShown(
                it.id().value(),
                it.status(),
                Position.of(it, around.position()),
                Employer.of(it, around),
                it.parties().candidate().value(),
                kept.region(),
                it.basis().motivation().text(),
                reason(it),
                proposedAt(it),
                answerBy(it),
                share(it),
                offer == null ? null : questions(offer.conversation()),
                offer == null ? null : text(offer.words().toCoach()),
                offer == null ? null : text(offer.words().toCandidate()),
                around.worries().temperature(),
                around.worries().worries(),
                around.tips(),
                provisions(around),
                it.history().entries().stream().map(Step::of).toList());
    }

    record Position(
            String id,
            String title,
            String tasks,
            String field,
            Map<String, Integer> environment,
            List<String> support,
            Hours hours,
            List<String> dayParts,
            Location location) {

        static Position of(Introduction it, KnownPosition known) {
            return new Position(
                    it.parties().position().value(),
                    known.title(),
                    known.tasks(),
                    known.field(),
                    known.environment(),
                    known.support(),
                    new Hours(known.hoursMin(), known.hoursMax()),
                    known.dayParts(),
                    new Location(known.postcode4()));
        }
    }

    record Hours(int min, int max) {}

    record Location(String postcode4) {}

    record Employer(String id, String name, String sector, String size) {

        static Employer of(Introduction it, Around around) {
            var known = around.employer();
            return new Employer(it.parties().employer().value(), known.name(), known.sector(), known.size());
        }
    }

    record Share(
            boolean givenName,
            boolean story,
            boolean strengths,
            List<String> supportNeeds,
            List<SharedProvisions.Choice> provisions) {

        static Share of(Sharing sharing) {
            return new Share(
                    sharing.givenName(),
                    sharing.story(),
                    sharing.strengths(),
                    sharing.supportNeeds().stream()
                            .map(SupportNeed::code)
                            .sorted()
                            .toList(),
                    SharedProvisions.Choice.of(sharing));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Question(String words, Instant at, @Nullable String answer) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(
            String status,
            Instant at,
            String by,
            String role,
            @Nullable String togetherWith,
            @Nullable String reasonCode,
            @Nullable String words) {

        static Step of(Entry entry) {
            var reason = entry.reason();
            return new Step(
                    entry.done().code(),
                    entry.by().at(),
                    entry.by().who().value(),
                    entry.by().role().code(),
                    text(entry.by().togetherWith()),
                    reason == null ? null : reason.code(),
                    text(entry.words()));
        }

        /** What others wrote to each other was not written to the candidate. */
        static Step withoutWords(Entry entry) {
            var whole = of(entry);
            return new Step(whole.status, whole.at, whole.by, whole.role, whole.togetherWith, whole.reasonCode, null);
        }
    }

    /** Nothing is told of what is not there: no empty list either. */
    private static @Nullable List<SharedProvisions.Shown> provisions(Around around) {
        return around.cover().isEmpty()
                ? null
                : around.cover().stream().map(SharedProvisions.Shown::of).toList();
    }

    private static @Nullable Offer offer(Introduction it) {
        return switch (it) {
            case Told told -> told.offer();
            case DeclinedByEmployer declined -> declined.offer();
            case Ended ended -> ended.offer();
            case Open _, Closed _ -> null;
        };
    }

    private static @Nullable Share share(Introduction it) {
        var offer = offer(it);
        if (offer != null) {
            return Share.of(offer.yes().sharing());
        }
        return it instanceof Agreed agreed ? Share.of(agreed.yes().sharing()) : null;
    }

    private static List<Question> questions(Conversation conversation) {
        var questions = new ArrayList<Question>();
        for (var message : conversation.messages()) {
            switch (message) {
                case Conversation.Question asked ->
                    questions.add(new Question(asked.words().text(), asked.by().at(), null));
                case Conversation.Answer answer -> {
                    var open = questions.removeLast();
                    questions.add(
                            new Question(open.words(), open.at(), answer.words().text()));
                }
            }
        }
        return List.copyOf(questions);
    }

    private static @Nullable String reason(Introduction it) {
        return it.basis().ground() instanceof Ground.AgainstMatching against
                ? against.reason().text()
                : null;
    }

    private static Instant proposedAt(Introduction it) {
        return it.history().entries().getFirst().by().at();
    }

    private static @Nullable Instant answerBy(Introduction it) {
        return it instanceof Proposed proposed ? proposed.answerBy() : null;
    }

    private static @Nullable String text(@Nullable Words words) {
        return words == null ? null : words.text();
    }
}
