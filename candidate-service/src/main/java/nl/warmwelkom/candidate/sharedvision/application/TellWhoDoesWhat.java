package nl.warmwelkom.candidate.sharedvision.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.warmwelkom.candidate.dossier.application.NoteUse;
import nl.warmwelkom.candidate.dossier.application.ReadTies;
import nl.warmwelkom.candidate.dossier.application.ReadTies.Tie;
import nl.warmwelkom.candidate.dossier.application.ReadTies.Ties;
import nl.warmwelkom.candidate.dossier.application.ReadTies.Visitor;
import nl.warmwelkom.candidate.sharedvision.domain.Advice;
import nl.warmwelkom.candidate.sharedvision.domain.Helper;
import nl.warmwelkom.candidate.sharedvision.domain.Vision;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Who helps a candidate with what: what each said of that, and what each advised. */
public final class TellWhoDoesWhat {

    private static final int ATTEMPTS = 5;

    private final Visions visions;
    private final ReadTies ties;
    private final NoteUse noteUse;
    private final Clock clock;

    public TellWhoDoesWhat(Visions visions, ReadTies ties, NoteUse noteUse, Clock clock) {
        this.visions = visions;
        this.ties = ties;
        this.noteUse = noteUse;
        this.clock = clock;
    }

    /**
     * What somebody does for this candidate.
     *
     * @param words null for who only advised
     * @param stillHelps whether the candidate lets them read along now
     * @param advice ids of what they advised
     */
    public record Help(
            String by,
            String profession,
            @Nullable String words,
            @Nullable Instant at,
            boolean stillHelps,
            List<String> advice) {

        public Help {
            advice = List.copyOf(advice);
        }
    }

    /** Empty for somebody who may not know of this candidate. */
    public Mono<List<Help>> read(String candidateId, Visitor visitor) {
        return ties.all(candidateId, visitor)
                .flatMap(seen -> visions.of(candidateId).map(stored -> help(stored.state(), seen, visitor)));
    }

    private static List<Help> help(Vision vision, Ties ties, Visitor visitor) {
        return professions(vision).entrySet().stream()
                .filter(each -> isShown(each.getKey(), ties.tie(), visitor))
                .map(each -> help(each.getKey(), each.getValue(), vision, ties))
                .toList();
    }

    /** That somebody helps can tell a lot: that is for who decides about it, and each sees the own part. */
    private static boolean isShown(String account, Tie tie, Visitor visitor) {
        return switch (tie) {
            case SELF, COACH_WHO_DECIDES_ALONG -> true;
            case COACH, PROFESSIONAL -> account.equals(visitor.account());
        };
    }

    private static Map<String, String> professions(Vision vision) {
        var professions = new LinkedHashMap<String, String>();
        vision.helpers().forEach(helper -> professions.put(helper.by(), helper.profession()));
        for (var advice : vision.advice()) {
            var profession = advice.profession();
            if (profession != null) {
                professions.putIfAbsent(advice.by(), profession);
            }
        }
        return professions;
    }

    private static Help help(String account, String profession, Vision vision, Ties ties) {
        var said = vision.helpers().stream()
                .filter(helper -> helper.by().equals(account))
                .findFirst();
        return new Help(
                account,
                profession,
                said.map(Helper::words).orElse(null),
                said.map(Helper::at).orElse(null),
                ties.readAlong().contains(account),
                advice(account, vision).map(Advice::id).toList());
    }

    private static Stream<Advice> advice(String account, Vision vision) {
        return vision.advice().stream().filter(each -> each.by().equals(account));
    }

    /** A helper says what they do. Who was overtaken says it again, on what stands there then. */
    public Mono<Outcome> say(String candidateId, Visitor visitor, String profession, String words) {
        return ties.all(candidateId, visitor)
                .flatMap(seen -> switch (seen.tie()) {
                    case SELF -> Mono.<Outcome>just(new Outcome.NotYours());
                    case COACH, COACH_WHO_DECIDES_ALONG, PROFESSIONAL ->
                        Mono.defer(() -> visions.of(candidateId))
                                .flatMap(stored -> said(
                                        stored,
                                        seen,
                                        visitor,
                                        new Helper(
                                                visitor.account(),
                                                profession,
                                                words,
                                                clock.instant().truncatedTo(ChronoUnit.MILLIS))));
                })
                .retryWhen(Retry.max(ATTEMPTS)
                        .filter(StaleWrite.class::isInstance)
                        .onRetryExhaustedThrow((_, last) -> last.failure()))
                .defaultIfEmpty(new Outcome.Unknown());
    }

    private Mono<Outcome> said(Stored<Vision> stored, Ties ties, Visitor visitor, Helper helper) {
        if (stored.state().isFullFor(helper.by())) {
            return Mono.just(new Outcome.Full());
        }
        return visions.save(stored, stored.state().and(helper))
                .flatMap(saved ->
                        noteUse.of(stored.id()).thenReturn(new Outcome.Said(help(saved.state(), ties, visitor))));
    }

    /** What can come of it. */
    public sealed interface Outcome {

        record Said(List<Help> help) implements Outcome {}

        record Unknown() implements Outcome {}

        /** Those who help say what they do. */
        record NotYours() implements Outcome {}

        /** There are as many helpers as anybody can have. */
        record Full() implements Outcome {}
    }
}
