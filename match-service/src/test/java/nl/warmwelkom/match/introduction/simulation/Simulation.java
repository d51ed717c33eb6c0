package nl.warmwelkom.match.introduction.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateWithdrawn;
import nl.warmwelkom.contracts.events.IntroductionEvent;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.introduction.application.AddProposal;
import nl.warmwelkom.match.introduction.application.CloseIntroductions;
import nl.warmwelkom.match.introduction.application.DecideIntroduction;
import nl.warmwelkom.match.introduction.application.DecideIntroduction.Decision;
import nl.warmwelkom.match.introduction.application.Introductions;
import nl.warmwelkom.match.introduction.application.Kept;
import nl.warmwelkom.match.introduction.application.RemindToAnswer;
import nl.warmwelkom.match.introduction.domain.AnswerWithin;
import nl.warmwelkom.match.introduction.domain.By;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.match.introduction.domain.Change;
import nl.warmwelkom.match.introduction.domain.EmployerId;
import nl.warmwelkom.match.introduction.domain.EmployerLimits;
import nl.warmwelkom.match.introduction.domain.Ground;
import nl.warmwelkom.match.introduction.domain.Happened;
import nl.warmwelkom.match.introduction.domain.Introduction;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.domain.Life;
import nl.warmwelkom.match.introduction.domain.Parties;
import nl.warmwelkom.match.introduction.domain.Patience;
import nl.warmwelkom.match.introduction.domain.PositionId;
import nl.warmwelkom.match.introduction.domain.Proposed;
import nl.warmwelkom.match.introduction.domain.Words;
import nl.warmwelkom.match.introduction.messaging.IntroductionWire;
import nl.warmwelkom.match.pause.application.InMemorySilences;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.inbox.Gap;
import nl.warmwelkom.platform.outbox.Relay;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.testing.SettableClock;
import nl.warmwelkom.testing.store.InMemoryInbox;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Candidate-service tells match-service who is in matching, and match-service tells readers what became of introductions. */
final class Simulation {

    /** Longer than any run takes, so that only the clock of the simulation decides who gave up. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private static final List<String> CANDIDATES = List.of("sam", "noor", "eli");
    private static final List<String> EMPLOYERS = List.of("shelter", "bakery");

    private final Random chance;
    private final Fault fault;
    private final SettableClock clock = new SettableClock(Life.NOON);
    private final Bus bus;
    private final Relay relay;
    private final CandidateService candidates;
    private final InMemoryIntroductions introductions;
    private final DecideIntroduction decide;
    private final CloseIntroductions close;
    private final RemindToAnswer remind;
    private final InMemoryInbox<Boolean> consents = new InMemoryInbox<>(Topic.CANDIDATES);
    private final AddProposal addProposal;
    private final EmployersPage page;
    private final Reader consentReader;
    private final Reader closingReader;
    private final Reader pageReader;
    private final List<Change<Proposed>> prepared = new ArrayList<>();
    private final List<Kept> readEarlier = new ArrayList<>();
    private final Map<IntroductionId, Long> acknowledged = new HashMap<>();

    Simulation(long seed, Fault fault) {
        this.chance = new Random(seed);
        this.fault = fault;
        this.bus = new Bus(fault);
        this.relay = new Relay(bus, clock, PATIENCE);
        var letters = new Letters(JsonMapper.shared(), clock, () -> new UUID(chance.nextLong(), chance.nextLong()));
        this.candidates = new CandidateService(letters, relay);
        this.introductions = new InMemoryIntroductions(letters, relay, wire(fault), fault != Fault.PAIRS_UNGUARDED);
        this.decide = new DecideIntroduction(
                introductions, _ -> Mono.just(1), new EmployerLimits(2, 1), new InMemorySilences());
        this.close = new CloseIntroductions(introductions, decide, clock, Patience.STANDARD);
        this.remind = new RemindToAnswer(introductions, decide, clock, Patience.STANDARD);
        this.addProposal = new AddProposal(
                introductions,
                close,
                candidate -> Mono.just(fault == Fault.PROPOSALS_LOOK_ONCE || isInMatching(candidate)));
        this.page = new EmployersPage(fault);
        this.consentReader = new Reader(bus.topic("candidates"), this::followConsent);
        this.closingReader = new Reader(bus.topic("candidates"), this::closeWithoutConsent);
        this.pageReader = new Reader(bus.topic("introductions"), page::on);
        CANDIDATES.forEach(candidates::begin);
    }

    private static Function<Happened, IntroductionEvent> wire(Fault fault) {
        return happened -> fault == Fault.TOLD_TOO_EARLY && happened instanceof Happened.Agreed agreed
                ? IntroductionWire.event(new Happened.Offered(agreed.parties(), agreed.by()))
                : IntroductionWire.event(happened);
    }

    void step() {
        switch (chance.nextInt(20)) {
            case 0, 1 -> prepare();
            case 2, 3 -> propose();
            case 4, 5 -> decide();
            case 6 -> candidates.changeMind(pick(CANDIDATES));
            case 7, 8, 9, 10 -> bus.settleOne(chance);
            case 11, 12 -> consentReader.readOne();
            case 13, 14 -> closingReader.readOne();
            case 15, 16 -> pageReader.readOne();
            case 17 -> pick(List.of(consentReader, closingReader, pageReader)).restart(chance);
            case 18 -> bus.crash(pick(List.of("candidates", "introductions")), chance);
            default -> timePasses();
        }
    }

    private <T> T pick(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }

    /** A coach sees somebody in matching, and begins. */
    private void prepare() {
        var candidate = new CandidateId(pick(CANDIDATES));
        var employer = pick(EMPLOYERS);
        if (isInMatching(candidate)) {
            prepared.add(Introduction.propose(
                    new IntroductionId("introduction-" + chance.nextInt(1_000_000)),
                    new Parties(candidate, new EmployerId(employer), new PositionId("at-" + employer)),
                    new Words("Past goed."),
                    new Ground.FromProposal("1", 500),
                    AnswerWithin.STANDARD,
                    new By(Life.COACH.who(), Life.COACH.role(), clock.instant())));
        }
    }

    /** The coach's proposal reaches the store, some time after it was begun. */
    private void propose() {
        if (!prepared.isEmpty()) {
            addProposal
                    .add(prepared.remove(chance.nextInt(prepared.size())), "amsterdam")
                    .doOnNext(this::acknowledge)
                    .onErrorComplete(Introductions.PairTaken.class)
                    .block();
        }
    }

    private boolean isInMatching(CandidateId candidate) {
        return consents.all().stream()
                .filter(seen -> seen.key().equals(candidate.value()))
                .anyMatch(seen -> seen.state().orElse(false));
    }

    /** Somebody makes any move at all, on what stands there now or on what they read a while ago. */
    private void decide() {
        var all = introductions.all();
        if (all.isEmpty()) {
            return;
        }
        var kept = !readEarlier.isEmpty() && chance.nextInt(4) == 0 ? pick(readEarlier) : pick(all);
        readEarlier.add(kept);
        var move = pick(Life.MOVES);
        decide.decide(kept, move, new By(Life.SAM.who(), Life.SAM.role(), clock.instant()))
                .doOnNext(decision -> {
                    if (decision instanceof Decision.Done(var saved)) {
                        acknowledge(saved);
                    }
                })
                .onErrorComplete(StaleWrite.class)
                .block();
    }

    private void acknowledge(Kept kept) {
        acknowledged.merge(kept.introduction().id(), kept.version(), Math::max);
    }

    private void followConsent(Letter letter) {
        consents.put(letter.key(), letter.sequence(), !isWithdrawal(letter)).block();
    }

    /** As the listener does: not before those who propose could know. */
    private void closeWithoutConsent(Letter letter) {
        if (isWithdrawal(letter) && fault != Fault.CLOSING_IS_DEAF) {
            if (fault != Fault.CLOSING_IS_HASTY && !hasHeard(letter)) {
                throw new Gap(letter.key(), 0, letter.sequence());
            }
            close.withdrawAllOf(new CandidateId(letter.key())).block();
        }
    }

    private boolean hasHeard(Letter letter) {
        return consents.all().stream()
                .anyMatch(seen -> seen.key().equals(letter.key()) && seen.sequence() >= letter.sequence());
    }

    private static boolean isWithdrawal(Letter letter) {
        return Topic.wireName(CandidateWithdrawn.class).equals(letter.type());
    }

    private void timePasses() {
        bus.timeOut();
        clock.forward(PATIENCE.plusHours(1));
        close.expireDue().block();
        remind.remindDue().block();
        sweep();
    }

    private void sweep() {
        if (fault != Fault.NOBODY_SWEEPS) {
            relay.sweep(candidates.outbox()).subscribe();
            relay.sweep(introductions.outbox()).subscribe();
        }
    }

    /** Nothing goes wrong any more: everything that waits is sent, and read. */
    void calmDown() {
        for (var round = 0; round < 3; round++) {
            timePasses();
            bus.settleAll();
            List.of(consentReader, closingReader, pageReader).forEach(Reader::readAll);
            bus.settleAll();
        }
    }

    /** The first thing that is not as it has to be. */
    Optional<String> broken() {
        var all = introductions.all();
        return Stream.of(
                        Invariants.nothingIsLost(acknowledged, introductions, bus.topic("introductions")),
                        Invariants.nothingHappensTwice(page.told(), all),
                        Invariants.nobodyIsToldTooEarly(page.told(), all),
                        Invariants.closedStaysClosed(page.told()),
                        everybodyHeard()
                                ? Invariants.withdrawnMeansGone(candidates.withoutConsent(), all)
                                : Optional.<String>empty())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean everybodyHeard() {
        return candidates.isTold() && consentReader.isUpToDate() && closingReader.isUpToDate();
    }

    /** The same, and nothing that still waits to be told. */
    Optional<String> brokenInTheEnd() {
        return broken().or(() -> Invariants.everythingIsTold(page.told(), introductions.all()));
    }
}
