package nl.warmwelkom.contracts.events;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A topic and the family of events that it carries.
 *
 * @param name the topic's name on the broker
 * @param family the sealed interface whose records travel on it
 * @param compacted whether only the last state of each key is kept; if not, events are kept for two years
 */
public record Topic<E>(String name, Class<E> family, boolean compacted) {

    public static final Topic<EmployerEvent> EMPLOYERS = new Topic<>("employers", EmployerEvent.class, true);
    public static final Topic<PositionEvent> POSITIONS = new Topic<>("positions", PositionEvent.class, true);
    public static final Topic<ResponseEvent> RESPONSES = new Topic<>("responses", ResponseEvent.class, false);
    public static final Topic<CandidateEvent> CANDIDATES = new Topic<>("candidates", CandidateEvent.class, true);
    public static final Topic<IntroductionEvent> INTRODUCTIONS =
            new Topic<>("introductions", IntroductionEvent.class, false);
    public static final Topic<RoundEvent> ROUNDS = new Topic<>("rounds", RoundEvent.class, false);
    public static final Topic<WeightsEvent> WEIGHTS = new Topic<>("weights", WeightsEvent.class, true);
    public static final Topic<StoryEvent> STORIES = new Topic<>("stories", StoryEvent.class, true);
    public static final Topic<CallEvent> CALLS = new Topic<>("calls", CallEvent.class, false);
    public static final Topic<PauseEvent> PAUSES = new Topic<>("pauses", PauseEvent.class, true);
    public static final Topic<ErasureEvent> ERASURES = new Topic<>("erasures", ErasureEvent.class, false);

    /** The record behind a wire name; empty for a type that this version does not know. */
    public Optional<Class<?>> eventNamed(String wireName) {
        return Optional.ofNullable(byWireName().get(wireName));
    }

    /** The wire name of every type that this topic carries. */
    public Map<String, Class<?>> byWireName() {
        return Arrays.stream(family.getPermittedSubclasses())
                .collect(Collectors.toUnmodifiableMap(Topic::wireName, event -> event));
    }

    /** The wire name of one kind of event. */
    public static String wireName(Class<?> event) {
        var name = event.getAnnotation(WireName.class);
        if (name == null) {
            throw new IllegalArgumentException(event.getName() + " has no wire name");
        }
        return name.value();
    }
}
