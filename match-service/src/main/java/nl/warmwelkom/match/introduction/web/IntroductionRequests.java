package nl.warmwelkom.match.introduction.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.possibility.PossibilityLanguage;
import nl.warmwelkom.match.introduction.domain.Concern;
import nl.warmwelkom.match.introduction.domain.DeclineReason;
import nl.warmwelkom.match.introduction.domain.EmployerWords;
import nl.warmwelkom.match.introduction.domain.Move;
import nl.warmwelkom.match.introduction.domain.ReasonCode;
import nl.warmwelkom.match.introduction.domain.Refusal;
import nl.warmwelkom.match.introduction.domain.RejectReason;
import nl.warmwelkom.match.introduction.domain.ReturnReason;
import nl.warmwelkom.match.introduction.domain.Shareable;
import nl.warmwelkom.match.introduction.domain.Sharing;
import nl.warmwelkom.match.introduction.domain.SupportNeed;
import nl.warmwelkom.match.introduction.domain.WithdrawReason;
import nl.warmwelkom.match.introduction.domain.Words;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.body.RequestSchema;
import org.jspecify.annotations.Nullable;

/** What people ask of an introduction, as the API takes it, and the move that it is. */
final class IntroductionRequests {

    private IntroductionRequests() {}

    @RequestSchema("NewIntroduction")
    record NewIntroduction(
            String candidateId,
            String positionId,
            String motivation,
            @Nullable String reason,
            @Nullable Integer answerWithinDays) {}

    @RequestSchema("CandidateDecision")
    record CandidateDecision(
            boolean agree,
            @Nullable Boolean later,
            @Nullable Share share,
            @Nullable String togetherWith) {

        Move move(Shareable allowed) {
            if (agree) {
                return new Move.CandidateAgrees(share == null ? Sharing.NOTHING : share.toSharing(), allowed);
            }
            return Boolean.TRUE.equals(later) ? new Move.CandidatePostpones() : new Move.CandidateDeclines();
        }
    }

    record Share(
            @Nullable Boolean givenName,
            @Nullable Boolean story,
            @Nullable Boolean strengths,
            @Nullable List<String> supportNeeds,
            @Nullable List<SharedProvisions.Choice> provisions) {

        Sharing toSharing() {
            return new Sharing(
                    Boolean.TRUE.equals(givenName),
                    Boolean.TRUE.equals(story),
                    Boolean.TRUE.equals(strengths),
                    supportNeeds == null
                            ? Set.of()
                            : supportNeeds.stream().map(SupportNeed::new).collect(Collectors.toUnmodifiableSet()),
                    SharedProvisions.read(provisions));
        }
    }

    @RequestSchema("Review")
    record Review(
            String decision,
            @Nullable String reasonCode,
            @Nullable String words) {

        Move move() {
            return switch (decision) {
                case "approve" -> new Move.Approve(asWords(words));
                case "return" ->
                    new Move.GiveBack(known(reasonCode, ReturnReason::of, ReturnReason.values()), asWords(words));
                default -> new Move.Reject(known(reasonCode, RejectReason::of, RejectReason.values()), asWords(words));
            };
        }
    }

    @RequestSchema("EmployerResponse")
    record EmployerResponse(
            String decision,
            @Nullable String reasonCode,
            @Nullable String concern,
            @Nullable String wordsToCoach,
            @Nullable String wordsToCandidate) {

        Move move() {
            var toBoth = new EmployerWords(asWords(wordsToCoach), asWords(wordsToCandidate));
            return switch (decision) {
                case "accept" -> new Move.Accept(toBoth);
                case "ask" -> new Move.Ask(question());
                default -> {
                    var reason = known(reasonCode, DeclineReason::of, DeclineReason.values());
                    yield new Move.Decline(new Refusal(
                            reason == null ? DeclineReason.OTHER : reason,
                            concern == null ? null : new Concern(concern),
                            toBoth));
                }
            };
        }

        private Words question() {
            var question = asWords(wordsToCoach);
            if (question == null) {
                throw new InvalidInput(List.of(new FieldError(
                        "/wordsToCoach", "required", "Write your question to the jobcoach here.", List.of())));
            }
            return question;
        }
    }

    @RequestSchema("Answer")
    record Answer(
            String words,
            @Nullable Boolean confirmedWords,
            @Nullable String togetherWith) {

        /** Words of complaint about a candidate go to no employer without that candidate's second yes. */
        Move move() {
            var agreed = Boolean.TRUE.equals(confirmedWords) && togetherWith != null;
            if (!agreed && PossibilityLanguage.standard().hasHints(words)) {
                throw IntroductionProblems.wordsToConfirm().refuse();
            }
            return new Move.Answer(new Words(words));
        }
    }

    @RequestSchema("Amendment")
    record Amendment(String motivation) {}

    @RequestSchema("Outcome")
    record OutcomeRequest(
            String outcome, Instant at, @Nullable String words) {

        Move move() {
            return switch (outcome) {
                case "met" -> new Move.Meet(at, asWords(words));
                case "trial" -> new Move.StartTrial(at, asWords(words));
                case "placed" -> new Move.Place(at, asWords(words));
                default -> new Move.End(at, asWords(words));
            };
        }
    }

    @RequestSchema("Withdrawal")
    record Withdrawal(@Nullable String reasonCode) {

        Move move() {
            return new Move.Withdraw(known(reasonCode, WithdrawReason::of, WithdrawReason.values()));
        }
    }

    static @Nullable Words asWords(@Nullable String text) {
        return text == null ? null : new Words(text);
    }

    private static <R extends ReasonCode> @Nullable R known(
            @Nullable String code, Function<String, Optional<R>> named, R[] all) {
        if (code == null) {
            return null;
        }
        return named.apply(code).orElseThrow(() -> {
            var codes = Arrays.stream(all).map(ReasonCode::code).toList();
            return new InvalidInput(List.of(new FieldError(
                    "/reasonCode", "unknown-code", "Use one of: " + String.join(", ", codes) + ".", codes)));
        });
    }
}
