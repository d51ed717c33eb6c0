package nl.warmwelkom.candidate.dossier.domain;

/** Something that is not right in what was sent, beyond what the schema of the API says. */
public sealed interface Fault {

    /** The fewest hours are more than the most hours. */
    record HoursReversed() implements Fault {}

    /** The need at this place stands there already. */
    record NeedTwice(int index) implements Fault {}

    /** The need at this place must not be shown to employers, whoever asks for it. */
    record NeverForEmployers(int index) implements Fault {}

    /** A jobcoach keeps dossiers in the own region. */
    record NotYourRegion() implements Fault {}

    /** Consent that ends before it begins. */
    record UntilHasPassed() implements Fault {}

    /** Consent for longer than anybody can oversee. */
    record UntilTooFar() implements Fault {}

    /** A jobcoach decides together with the candidate, and says so. */
    record WithWhomIsMissing() implements Fault {}

    /** The story cannot be shared until then. */
    record StoryEnd(Share.EndFault why) implements Fault {}

    /** The need at this place cannot be shared until then. */
    record NeedEnd(int index, Share.EndFault why) implements Fault {}

    /** The prompt at this place belongs to another step. */
    record PromptOfOtherStep(int index) implements Fault {}

    /** The prompt at this place has an answer already, for the candidate alone or shared. */
    record AnswerTwice(int index) implements Fault {}

    /** The answer at this place cannot be shared until then. */
    record AnswerEnd(int index, Share.EndFault why) implements Fault {}

    /** The plan cannot be shared until then. */
    record PlanEnd(Share.EndFault why) implements Fault {}
}
