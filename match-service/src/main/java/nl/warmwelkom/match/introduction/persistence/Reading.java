package nl.warmwelkom.match.introduction.persistence;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmwelkom.match.introduction.application.Kept;
import nl.warmwelkom.match.introduction.domain.Accepted;
import nl.warmwelkom.match.introduction.domain.Account;
import nl.warmwelkom.match.introduction.domain.Agreed;
import nl.warmwelkom.match.introduction.domain.AnswerWithin;
import nl.warmwelkom.match.introduction.domain.Basis;
import nl.warmwelkom.match.introduction.domain.By;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.match.introduction.domain.Concern;
import nl.warmwelkom.match.introduction.domain.Conversation;
import nl.warmwelkom.match.introduction.domain.DeclineReason;
import nl.warmwelkom.match.introduction.domain.DeclinedByCandidate;
import nl.warmwelkom.match.introduction.domain.DeclinedByEmployer;
import nl.warmwelkom.match.introduction.domain.Done;
import nl.warmwelkom.match.introduction.domain.EmployerId;
import nl.warmwelkom.match.introduction.domain.EmployerLimits.Slots;
import nl.warmwelkom.match.introduction.domain.EmployerWords;
import nl.warmwelkom.match.introduction.domain.Ended;
import nl.warmwelkom.match.introduction.domain.Entry;
import nl.warmwelkom.match.introduction.domain.Expired;
import nl.warmwelkom.match.introduction.domain.Ground;
import nl.warmwelkom.match.introduction.domain.History;
import nl.warmwelkom.match.introduction.domain.Introduction;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.domain.Met;
import nl.warmwelkom.match.introduction.domain.Offer;
import nl.warmwelkom.match.introduction.domain.Offered;
import nl.warmwelkom.match.introduction.domain.Parties;
import nl.warmwelkom.match.introduction.domain.Placed;
import nl.warmwelkom.match.introduction.domain.PositionId;
import nl.warmwelkom.match.introduction.domain.Proposed;
import nl.warmwelkom.match.introduction.domain.ReasonCode;
import nl.warmwelkom.match.introduction.domain.Refusal;
import nl.warmwelkom.match.introduction.domain.Rejected;
import nl.warmwelkom.match.introduction.domain.Returned;
import nl.warmwelkom.match.introduction.domain.Role;
import nl.warmwelkom.match.introduction.domain.SharedProvision;
import nl.warmwelkom.match.introduction.domain.Sharing;
import nl.warmwelkom.match.introduction.domain.SupportNeed;
import nl.warmwelkom.match.introduction.domain.Trial;
import nl.warmwelkom.match.introduction.domain.Withdrawn;
import nl.warmwelkom.match.introduction.domain.Words;
import nl.warmwelkom.match.introduction.domain.Yes;
import nl.warmwelkom.match.introduction.persistence.StoredIntroduction.StoredEntry;
import nl.warmwelkom.match.introduction.persistence.StoredIntroduction.StoredProvision;
import nl.warmwelkom.platform.outbox.Stored;
import org.jspecify.annotations.Nullable;

/** Reads an introduction from how it lies in the store. */
final class Reading {

    private static final Map<String, Role> ROLES =
            Arrays.stream(Role.values()).collect(Collectors.toUnmodifiableMap(Role::code, Function.identity()));

    private final StoredIntroduction stored;
    private final Basis basis;

    private Reading(String id, StoredIntroduction stored) {
        this.stored = stored;
        var against = stored.against();
        this.basis = new Basis(
                new IntroductionId(id),
                new Parties(
                        new CandidateId(stored.candidate()),
                        new EmployerId(stored.employer()),
                        new PositionId(stored.position())),
                new Words(stored.motivation()),
                against == null
                        ? new Ground.FromProposal(Objects.requireNonNullElse(stored.weights(), ""), stored.fit())
                        : new Ground.AgainstMatching(new Words(against)),
                new History(stored.history().stream().map(Reading::entry).toList()));
    }

    static Kept read(Stored<StoredIntroduction> found) {
        var stored = found.state();
        return new Kept(
                new Reading(found.id(), stored).introduction(),
                stored.region(),
                stored.coach(),
                slots(stored),
                found.version());
    }

    private Introduction introduction() {
        return switch (stored.status()) {
            case "proposed" ->
                new Proposed(
                        basis,
                        AnswerWithin.ofDays(stored.answerWithinDays()).orElse(AnswerWithin.STANDARD),
                        there(stored.answerBy()));
            case "agreed" -> new Agreed(basis, yes());
            case "returned" -> new Returned(basis);
            case "rejected" -> new Rejected(basis);
            case "declined-by-candidate" -> new DeclinedByCandidate(basis);
            case "offered" -> new Offered(basis, offer(), there(stored.waitingSince()));
            case "accepted" -> new Accepted(basis, offer());
            case "declined-by-employer" -> new DeclinedByEmployer(basis, offer(), refusal());
            case "met" -> new Met(basis, offer(), there(stored.on()));
            case "trial" -> new Trial(basis, offer(), there(stored.on()));
            case "placed" -> new Placed(basis, offer(), there(stored.on()));
            case "ended" -> new Ended(basis, offer(), there(stored.on()));
            case "withdrawn" -> new Withdrawn(basis);
            case "expired" -> new Expired(basis);
            default -> throw new IllegalStateException("the store holds a state that nobody knows");
        };
    }

    private Yes yes() {
        var sharing = stored.sharing();
        if (sharing == null) {
            throw new IllegalStateException("nothing is agreed without a sharing");
        }
        return new Yes(
                new Sharing(
                        sharing.givenName(),
                        sharing.story(),
                        sharing.strengths(),
                        sharing.supportNeeds().stream().map(SupportNeed::new).collect(Collectors.toUnmodifiableSet()),
                        provisions(sharing.provisions())),
                last(Done.AGREED).by());
    }

    private static Set<SharedProvision> provisions(@Nullable List<StoredProvision> stored) {
        return stored == null
                ? Set.of()
                : stored.stream()
                        .map(one -> new SharedProvision(one.code(), one.applies()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private Offer offer() {
        var messages = basis.history().entries().stream()
                .filter(entry -> entry.done() == Done.QUESTION_ASKED || entry.done() == Done.QUESTION_ANSWERED)
                .<Conversation.Message>map(entry -> entry.done() == Done.QUESTION_ASKED
                        ? new Conversation.Question(entry.by(), there(entry.words()))
                        : new Conversation.Answer(entry.by(), there(entry.words())))
                .toList();
        return new Offer(yes(), new Conversation(messages), employerWords());
    }

    private EmployerWords employerWords() {
        return new EmployerWords(words(stored.toCoach()), words(stored.toCandidate()));
    }

    private Refusal refusal() {
        var concern = stored.concern();
        var reason = last(Done.DECLINED_BY_EMPLOYER).reason();
        return new Refusal(
                reason instanceof DeclineReason why ? why : DeclineReason.OTHER,
                concern == null ? null : new Concern(concern),
                employerWords());
    }

    private Entry last(Done done) {
        return basis.history().entries().stream()
                .filter(entry -> entry.done() == done)
                .reduce((_, later) -> later)
                .orElseThrow(() -> new IllegalStateException("the history lacks " + done));
    }

    private static Entry entry(StoredEntry stored) {
        var done = Done.of(stored.done()).orElseThrow();
        var reason = stored.reason();
        return new Entry(
                new By(
                        new Account(stored.who()),
                        there(ROLES.get(stored.role())),
                        stored.at(),
                        words(stored.togetherWith())),
                done,
                reason == null ? null : reason(done, reason),
                words(stored.words()));
    }

    private static @Nullable ReasonCode reason(Done done, String code) {
        return ReasonCode.of(done, code).orElse(null);
    }

    private static Slots.@Nullable Free slots(StoredIntroduction stored) {
        var atEmployer = stored.employerSlot();
        var atPosition = stored.positionSlot();
        return atEmployer == null || atPosition == null ? null : new Slots.Free(number(atEmployer), number(atPosition));
    }

    private static int number(String slot) {
        return Integer.parseInt(slot.substring(slot.lastIndexOf(':') + 1));
    }

    private static @Nullable Words words(@Nullable String text) {
        return text == null ? null : new Words(text);
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value, "the store lacks a part of this state");
    }
}
