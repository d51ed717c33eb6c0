package nl.warmwelkom.candidate.dossier.web;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.warmwelkom.candidate.dossier.domain.Fault;
import nl.warmwelkom.candidate.dossier.domain.Share;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;

/** Says in plain words what is not right, and where. */
final class Faults {

    private Faults() {}

    static InvalidInput refusal(List<Fault> faults) {
        return refusal(faults, UnaryOperator.identity());
    }

    /**
     * In a body in which the dossier has its own place.
     *
     * @param inBody where in the body something stands
     */
    static InvalidInput refusal(List<Fault> faults, UnaryOperator<String> inBody) {
        return new InvalidInput(faults.stream()
                .map(Faults::error)
                .map(error -> error(inBody.apply(error.pointer()), error.code(), error.message()))
                .toList());
    }

    private static FieldError error(Fault fault) {
        return switch (fault) {
            case Fault.HoursReversed _ ->
                error("/hours/min", "too-large", "The fewest hours are at most the most hours.");
            case Fault.NeedTwice(var index) ->
                error(
                        "/supportNeeds/%d/code".formatted(index),
                        "not-unique",
                        "Each need once. Put the words together.");
            case Fault.NeverForEmployers(var index) ->
                error(
                        "/supportNeeds/%d/sharing".formatted(index),
                        "never-for-employers",
                        "That you decide for yourself what you tell is nobody's business but yours and your helpers':"
                                + " an employer never gets to see it. Choose private, coach or team.");
            case Fault.NotYourRegion _ ->
                error("/region", "not-your-region", "A jobcoach keeps dossiers in the own region. Choose that one.");
            case Fault.UntilHasPassed _ -> error("/until", "has-passed", "Choose a time in the future.");
            case Fault.UntilTooFar _ -> error("/until", "too-far", "Choose a time within ten years.");
            case Fault.StoryEnd(var why) -> end("/story/until", why);
            case Fault.NeedEnd(var index, var why) -> end("/supportNeeds/%d/until".formatted(index), why);
            case Fault.AnswerEnd(var index, var why) -> end("/answers/%d/until".formatted(index), why);
            case Fault.PlanEnd(var why) -> end("/until", why);
            case Fault.PromptOfOtherStep(var index) ->
                error("/answers/%d/prompt".formatted(index), "other-step", "This prompt belongs to another step.");
            case Fault.AnswerTwice(var index) ->
                error(
                        "/answers/%d/prompt".formatted(index),
                        "not-unique",
                        "Each prompt once for yourself, and once shared. Put the words together.");
            case Fault.WithWhomIsMissing _ ->
                error(
                        "/togetherWith",
                        "required",
                        "Say with whom you decided this. The candidate decides; you only write it down.");
        };
    }

    private static FieldError end(String pointer, Share.EndFault why) {
        return switch (why) {
            case HAS_PASSED -> error(pointer, "has-passed", "Choose a time in the future.");
            case TOO_FAR -> error(pointer, "too-far", "Choose a time within ten years.");
            case NOT_SHARED ->
                error(
                        pointer,
                        "not-shared",
                        "Only what the team or an employer may see ends by itself. Leave the time out.");
        };
    }

    private static FieldError error(String pointer, String code, String message) {
        return new FieldError(pointer, code, message);
    }
}
