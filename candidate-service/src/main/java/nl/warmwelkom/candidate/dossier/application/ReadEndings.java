package nl.warmwelkom.candidate.dossier.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Care;
import nl.warmwelkom.candidate.dossier.domain.Consent;
import nl.warmwelkom.candidate.dossier.domain.Contents;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.Purpose;
import nl.warmwelkom.candidate.dossier.domain.Reader;
import nl.warmwelkom.candidate.dossier.domain.Share;
import nl.warmwelkom.candidate.dossier.domain.View;
import reactor.core.publisher.Mono;

/** Tells beforehand what ends by itself. */
public final class ReadEndings {

    private final ReadDossiers readDossiers;
    private final Clock clock;

    public ReadEndings(ReadDossiers readDossiers, Clock clock) {
        this.readDossiers = readDossiers;
        this.clock = clock;
    }

    /** What ends. */
    public enum Kind {
        CONSENT,
        SHARING,
        DOSSIER
    }

    /**
     * Something that ends by itself.
     *
     * @param subject {@code matching} or an account; an item, a prompt or the plan; the dossier
     * @param soon whether it ends within the time in which that is told
     */
    public record Ending(Kind kind, String subject, Instant at, boolean soon) {}

    /** Soonest first; empty for somebody who may not know of the dossier. */
    public Mono<List<Ending>> of(CandidateId id, Reader reader) {
        return readDossiers.one(id, reader).flatMap(seen -> switch (seen.view()) {
            case View.Whole(var _, var _, var contents) ->
                Mono.just(endings(seen.stored().state(), contents));
            case View.AsCoach(var _, var _, var contents) ->
                Mono.just(endings(seen.stored().state(), contents));
            case View.AsProfessional _ -> Mono.empty();
        });
    }

    private List<Ending> endings(Dossier dossier, Contents visible) {
        var now = clock.instant();
        return Stream.of(consents(dossier, now), sharing(visible), care(dossier))
                .flatMap(part -> part)
                .map(one -> new Ending(
                        one.kind(), one.subject(), one.at(), !one.at().isAfter(now.plus(Care.BEFOREHAND))))
                .sorted(Comparator.comparing(Ending::at).thenComparing(Ending::subject))
                .toList();
    }

    private static Stream<Ending> consents(Dossier dossier, Instant now) {
        return dossier.consents().last().stream()
                .filter(consent -> consent.holdsAt(now))
                .flatMap(consent -> switch (consent) {
                    case Consent.Given given ->
                        Stream.of(new Ending(Kind.CONSENT, subject(given.purpose()), given.until(), false));
                    case Consent.Withdrawn _ -> Stream.empty();
                });
    }

    private static String subject(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Matching() -> "matching";
            case Purpose.ReadingAlong(var account) -> account.name();
        };
    }

    private static Stream<Ending> sharing(Contents visible) {
        var items = visible.shares().byItem().entrySet().stream()
                .flatMap(each -> ending(each.getKey().name(), each.getValue()));
        var answers = visible.journey().answers().stream()
                .flatMap(answer -> ending(answer.prompt().value(), answer.share()));
        var plan = visible.journey().plan();
        var ofPlan = plan == null ? Stream.<Ending>empty() : ending("plan", plan.share());
        return Stream.of(items, answers, ofPlan).flatMap(part -> part);
    }

    private static Stream<Ending> ending(String subject, Share share) {
        var until = share.until();
        return until == null ? Stream.empty() : Stream.of(new Ending(Kind.SHARING, subject, until, false));
    }

    private static Stream<Ending> care(Dossier dossier) {
        return Stream.of(
                new Ending(Kind.DOSSIER, dossier.id().value(), dossier.care().eraseAt(), false));
    }
}
