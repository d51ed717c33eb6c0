package nl.warmwelkom.contracts.events;

/** The published weights of matching. Compacted: whoever starts reads the present ones. */
public sealed interface WeightsEvent {

    /** The key of what is in force. */
    String KEY = "weights";

    /** The key of what is only said about weights. */
    String DISCUSSION = "discussion";

    /** A version that two people agreed on is in force. */
    @WireName("nl.warmwelkom.weights.changed.v1")
    record WeightsChanged(
            String version,
            int strength,
            int strengthToLearn,
            int wish,
            int support,
            int inField,
            int neighbouringField,
            int travelBand)
            implements WeightsEvent {}

    /** Somebody proposed a version, or said no to one. Nothing changes by it. */
    @WireName("nl.warmwelkom.weights.discussed.v1")
    record WeightsDiscussed(String version) implements WeightsEvent {}
}
