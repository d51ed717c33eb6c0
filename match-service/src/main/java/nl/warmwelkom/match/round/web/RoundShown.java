package nl.warmwelkom.match.round.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.match.round.application.ReadRounds;
import nl.warmwelkom.match.round.application.RoundResults.Progress;
import nl.warmwelkom.match.round.domain.Figures;
import nl.warmwelkom.match.round.domain.Outcome;
import nl.warmwelkom.match.round.domain.Round;
import nl.warmwelkom.match.round.domain.RoundStatus;
import nl.warmwelkom.platform.outbox.Stored;
import org.jspecify.annotations.Nullable;

/** A round as the API shows it: candidates by id only, and in the order of ids. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoundShown(
        String id,
        String region,
        String status,
        int minimumFit,
        Instant requestedAt,
        @Nullable Instant endedAt,
        @Nullable Progress progress,
        @Nullable String weights,
        @Nullable Integer candidates,
        @Nullable Integer served,
        @Nullable Long totalFit,
        @Nullable Boolean optimal,
        @Nullable List<Item> items,
        @Nullable List<Unserved> unserved,
        @Nullable Before before) {

    /** One candidate and the workplace that is proposed. */
    record Item(String candidateId, String positionId, String employerId, int fit) {}

    /** A candidate without a proposal, and what would help. */
    record Unserved(String candidateId, Label help) {}

    /** The round before this one, and the difference. */
    record Before(String id, int served, long totalFit, int servedInBoth, int newlyServed, int noLongerServed) {}

    static RoundShown of(ReadRounds.Seen seen) {
        var finished = seen.round().state().status() == RoundStatus.FINISHED;
        return of(
                seen.round(),
                seen.progress(),
                finished ? items(seen.outcome()) : null,
                finished ? unserved(seen.outcome()) : null,
                finished ? seen.before().map(RoundShown::before).orElse(null) : null);
    }

    /** Without who is proposed what. */
    static RoundShown summary(Stored<Round> stored) {
        return of(stored, null, null, null, null);
    }

    private static RoundShown of(
            Stored<Round> stored,
            @Nullable Progress progress,
            @Nullable List<Item> items,
            @Nullable List<Unserved> unserved,
            @Nullable Before before) {
        var round = stored.state();
        var figures = round.figures();
        return new RoundShown(
                stored.id(),
                round.region(),
                round.status().code(),
                round.minimumFit(),
                round.requestedAt(),
                round.endedAt(),
                round.goesOn() ? progress : null,
                figures == null ? null : figures.weights(),
                figures == null ? null : figures.candidates(),
                figures == null ? null : figures.served(),
                figures == null ? null : figures.totalFit(),
                figures == null ? null : figures.optimal(),
                items,
                unserved,
                before);
    }

    private static List<Item> items(Outcome outcome) {
        return outcome.items().stream()
                .map(item -> new Item(item.candidateId(), item.positionId(), item.employerId(), item.fit()))
                .toList();
    }

    private static List<Unserved> unserved(Outcome outcome) {
        return outcome.unserved().stream()
                .map(one -> new Unserved(one.candidateId(), new Label(one.helpNl(), one.helpEn())))
                .toList();
    }

    private static @Nullable Before before(ReadRounds.Before earlier) {
        Figures figures = earlier.round().state().figures();
        var difference = earlier.difference();
        return figures == null
                ? null
                : new Before(
                        earlier.round().id(),
                        figures.served(),
                        figures.totalFit(),
                        difference.servedInBoth(),
                        difference.newlyServed(),
                        difference.noLongerServed());
    }
}
