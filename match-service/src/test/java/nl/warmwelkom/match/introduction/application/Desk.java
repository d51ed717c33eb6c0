package nl.warmwelkom.match.introduction.application;

import static nl.warmwelkom.match.introduction.domain.Life.ALLOWED;
import static nl.warmwelkom.match.introduction.domain.Life.NOON;
import static nl.warmwelkom.match.introduction.domain.Life.SHARED;

import com.mongodb.reactivestreams.client.MongoDatabase;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.introduction.application.DecideIntroduction.Decision;
import nl.warmwelkom.match.introduction.application.ProposeIntroduction.Outcome;
import nl.warmwelkom.match.introduction.application.ProposeIntroduction.Wish;
import nl.warmwelkom.match.introduction.domain.Account;
import nl.warmwelkom.match.introduction.domain.AnswerWithin;
import nl.warmwelkom.match.introduction.domain.By;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.match.introduction.domain.EmployerLimits;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.domain.Move;
import nl.warmwelkom.match.introduction.domain.Patience;
import nl.warmwelkom.match.introduction.domain.PositionId;
import nl.warmwelkom.match.introduction.domain.Role;
import nl.warmwelkom.match.introduction.domain.Words;
import nl.warmwelkom.match.landscape.Countryside;
import nl.warmwelkom.match.landscape.KnownCandidate;
import nl.warmwelkom.match.landscape.KnownPosition;
import nl.warmwelkom.match.matching.application.Proposing;
import nl.warmwelkom.match.matching.application.StoredWorkplaces;
import nl.warmwelkom.match.matching.domain.Weights;
import nl.warmwelkom.match.pause.application.InMemorySilences;
import nl.warmwelkom.match.provision.application.EstimateProvisions;
import nl.warmwelkom.match.provision.application.TellCover;
import nl.warmwelkom.match.reassurance.application.KnownWorries;
import nl.warmwelkom.match.reassurance.application.Reassuring;
import nl.warmwelkom.testing.SettableClock;
import nl.warmwelkom.testing.store.InMemoryInbox;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Every use case of introductions around one store, one clock and one landscape. */
public final class Desk {

    final SettableClock clock = new SettableClock(NOON);
    public final Countryside countryside;
    public final InMemoryIntroductions introductions = new InMemoryIntroductions(clock);
    final InMemorySilences silences = new InMemorySilences();
    final InMemoryInbox<KnownWorries> worries = new InMemoryInbox<>(Topic.RESPONSES);
    final Reassuring reassuring =
            new Reassuring(worries, new ConcernsBehindNo(introductions), Catalogue.standard(), clock);
    final ProposeIntroduction propose;
    final DecideIntroduction decide;
    final CloseIntroductions close;
    final RemindToAnswer remind;
    public final ReadIntroductions read;
    public final Details details;

    public Desk(MongoDatabase database) {
        countryside = new Countryside(database).peopled();
        var landscape = countryside.landscape();
        var history = new EarlierIntroductions(introductions, silences, clock);
        var stored = new StoredWorkplaces(landscape, history, Catalogue.standard());
        var proposing = new Proposing(stored, stored, history, Catalogue.standard(), () -> Weights.STANDARD);
        decide = new DecideIntroduction(
                introductions,
                position -> landscape.position(position.value()).map(KnownPosition::openings),
                EmployerLimits.STANDARD,
                silences);
        close = new CloseIntroductions(introductions, decide, clock, Patience.STANDARD);
        remind = new RemindToAnswer(introductions, decide, clock, Patience.STANDARD);
        propose = new ProposeIntroduction(
                introductions,
                new AddProposal(introductions, close, _ -> Mono.just(true)),
                landscape,
                proposing,
                silences);
        read = new ReadIntroductions(introductions, landscape);
        var estimate = new EstimateProvisions(Catalogue.standard(), clock);
        details = new Details(landscape, reassuring, new TellCover(Catalogue.standard(), estimate, clock));
    }

    public static <T> T present(Mono<T> mono) {
        return mono.blockOptional().orElseThrow();
    }

    By by(Role role) {
        return new By(new Account(role.code()), role, clock.instant());
    }

    static Wish wish(String id, String candidate, String position, @Nullable String against) {
        return new Wish(
                new IntroductionId(id),
                new CandidateId(candidate),
                new PositionId(position),
                new Words("Past goed."),
                against == null ? null : new Words(against),
                AnswerWithin.A_WEEK);
    }

    Outcome proposes(Wish wish, KnownCandidate candidate) {
        return present(propose.propose(wish, candidate, by(Role.JOBCOACH)));
    }

    /** A proposal for somebody like Sam. */
    Kept proposed(String id, String candidate, String position) {
        countryside.with(candidate, Countryside.SAM);
        if (proposes(wish(id, candidate, position, null), Countryside.SAM) instanceof Outcome.Done(var kept)) {
            return kept;
        }
        throw new IllegalStateException("nothing stands in the way of this proposal");
    }

    Decision decides(Kept kept, Move move, Role role) {
        return present(decide.decide(kept, move, by(role)));
    }

    Kept done(Kept kept, Move move, Role role) {
        if (decides(kept, move, role) instanceof Decision.Done(var after)) {
            return after;
        }
        throw new IllegalStateException("nothing stands in the way of this move");
    }

    Kept agreed(String id, String candidate, String position) {
        return done(proposed(id, candidate, position), new Move.CandidateAgrees(SHARED, ALLOWED), Role.CANDIDATE);
    }

    Kept offered(String id, String candidate, String position) {
        return done(agreed(id, candidate, position), new Move.Approve(null), Role.ACCOUNT_MANAGER);
    }
}
