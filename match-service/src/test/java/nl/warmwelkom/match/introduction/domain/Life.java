package nl.warmwelkom.match.introduction.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One introduction in each of its states, reached by its own moves, and one example of each move. */
public final class Life {

    public static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    /** Long after everything that was waited for. */
    public static final Instant MUCH_LATER = NOON.plus(Duration.ofDays(400));

    public static final Parties PARTIES =
            new Parties(new CandidateId("sam"), new EmployerId("shelter"), new PositionId("kennel"));
    public static final By COACH = new By(new Account("coach"), Role.JOBCOACH, NOON);
    public static final By SAM = new By(new Account("sam"), Role.CANDIDATE, NOON);
    public static final By MANAGER = new By(new Account("manager"), Role.ACCOUNT_MANAGER, NOON);
    public static final By EMPLOYER = new By(new Account("shelter"), Role.EMPLOYER, NOON);

    public static final SupportNeed QUIET = new SupportNeed("rustige-werkplek");
    public static final SupportNeed CONTACT = new SupportNeed("vast-aanspreekpunt");
    public static final Shareable ALLOWED = new Shareable(true, false, true, Set.of(QUIET, CONTACT));
    public static final Sharing SHARED =
            new Sharing(true, false, true, Set.of(QUIET), Set.of(new SharedProvision("no-riskpolis", true)));
    public static final EmployerWords ANSWER = new EmployerWords(new Words("Aan de coach."), new Words("Aan Sam."));
    public static final Refusal REFUSAL =
            new Refusal(DeclineReason.NO_TIME_TO_GUIDE, new Concern("begeleidingstijd"), ANSWER);

    public static final Change<Proposed> PROPOSING = Introduction.propose(
            new IntroductionId("introduction"),
            PARTIES,
            new Words("Sam houdt van dieren."),
            new Ground.FromProposal("1", 545),
            AnswerWithin.STANDARD,
            COACH);

    public static final Proposed PROPOSED = PROPOSING.to();
    public static final Agreed AGREED = new Agreed(PROPOSED.basis().after(SAM, Done.AGREED), new Yes(SHARED, SAM));
    public static final Returned RETURNED = AGREED.giveBack(MANAGER, null, null).to();
    public static final Offered OFFERED = AGREED.approve(MANAGER, null).to();
    public static final Offered ASKED =
            OFFERED.ask(EMPLOYER, new Words("Wie begeleidt?")).to();
    public static final Accepted ACCEPTED = OFFERED.accept(EMPLOYER, ANSWER).to();
    public static final Met MET = ACCEPTED.met(COACH, NOON, null).to();
    public static final Trial TRIAL = MET.startTrial(COACH, NOON, null).to();
    public static final Placed PLACED = TRIAL.place(COACH, NOON, null).to();

    /** In the order of the life cycle. */
    public static final List<Introduction> STATES = List.of(
            PROPOSED,
            AGREED,
            RETURNED,
            AGREED.reject(MANAGER, null, null).to(),
            PROPOSED.candidateDeclines(SAM).to(),
            ASKED,
            ACCEPTED,
            OFFERED.decline(EMPLOYER, REFUSAL).to(),
            MET,
            TRIAL,
            PLACED,
            PLACED.end(COACH, NOON, null).to(),
            OFFERED.withdraw(SAM, null).to(),
            Expired.from(PROPOSED, By.system(NOON), Role.CANDIDATE).to());

    public static final List<Move> MOVES = List.of(
            new Move.CandidateAgrees(SHARED, ALLOWED),
            new Move.CandidateDeclines(),
            new Move.CandidatePostpones(),
            new Move.Approve(new Words("Mooi voorstel.")),
            new Move.GiveBack(ReturnReason.MOTIVATION_UNCLEAR, new Words("Waarom dit werk?")),
            new Move.Reject(RejectReason.POSITION_FILLED, null),
            new Move.Amend(new Words("Sam werkte eerder in een asiel."), AnswerWithin.TWO_DAYS),
            new Move.Accept(ANSWER),
            new Move.Ask(new Words("Wie begeleidt?")),
            new Move.Decline(REFUSAL),
            new Move.Answer(new Words("Ik kom elke week langs.")),
            new Move.Meet(NOON, new Words("Goed gesprek.")),
            new Move.StartTrial(NOON, null),
            new Move.Place(NOON, null),
            new Move.End(NOON, null),
            new Move.Withdraw(WithdrawReason.NOT_NOW),
            new Move.Remind(Patience.STANDARD.untilReminder()),
            new Move.Expire(Offered.STANDS));

    private static final Map<Class<?>, String> NAMES =
            leaves(Move.class).collect(Collectors.toUnmodifiableMap(type -> type, Life::kebab));

    private Life() {}

    /** Everything that can be done now. */
    public static List<Change<?>> possible(Introduction state, By by) {
        return MOVES.stream()
                .map(move -> Transitions.make(state, move, by))
                .<Change<?>>mapMulti((outcome, changes) -> {
                    if (outcome instanceof Change<?> change) {
                        changes.accept(change);
                    }
                })
                .toList();
    }

    /** The name of a move as the table writes it. */
    static String name(Move move) {
        return Objects.requireNonNull(NAMES.get(move.getClass()));
    }

    /** The simple name of a type as it would travel. */
    static String kebab(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=.)(?=\\p{Upper})", "-").toLowerCase(Locale.ROOT);
    }

    /** Every concrete type below a sealed one. */
    static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(Life::leaves) : Stream.of(type);
    }
}
