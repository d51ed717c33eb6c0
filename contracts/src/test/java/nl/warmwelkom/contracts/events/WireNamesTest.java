package nl.warmwelkom.contracts.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Everything that travels, held against what was written down: an event of last year lies on a topic still, and a service
 * of last week still reads. A field may be added, as one that may be missing; a rename is a new version of the event.
 */
class WireNamesTest {

    private static final List<Topic<?>> TOPICS = List.of(
            Topic.EMPLOYERS,
            Topic.POSITIONS,
            Topic.RESPONSES,
            Topic.CANDIDATES,
            Topic.INTRODUCTIONS,
            Topic.ROUNDS,
            Topic.WEIGHTS,
            Topic.STORIES,
            Topic.CALLS,
            Topic.PAUSES,
            Topic.ERASURES);

    @Test
    void what_travels_is_what_was_written_down() throws IOException {
        assertThat(TOPICS.stream().flatMap(WireNamesTest::topic)).containsExactlyElementsOf(writtenDown());
    }

    @Test
    void a_field_of_another_name_type_or_presence_is_noticed() {
        assertThat(fields("", Before.class)).containsExactly("  name string", "  parts[].code string?");
        assertThat(fields("", Renamed.class)).containsExactly("  title string", "  parts[].code string?");
        assertThat(fields("", Required.class)).containsExactly("  name string", "  parts[].code string");
    }

    private record Part(@Nullable String code) {}

    private record Before(String name, List<Part> parts) {}

    private record Renamed(String title, List<Part> parts) {}

    private record WholePart(String code) {}

    private record Required(String name, List<WholePart> parts) {}

    private static List<String> writtenDown() throws IOException {
        try (var snapshot = Objects.requireNonNull(WireNamesTest.class.getResourceAsStream("/events/wire-names.txt"))) {
            return new String(snapshot.readAllBytes(), UTF_8).lines().toList();
        }
    }

    private static Stream<String> topic(Topic<?> topic) {
        var title = "topic %s, %s".formatted(topic.name(), topic.compacted() ? "compacted" : "kept for two years");
        return Stream.concat(
                Stream.of(title),
                topic.byWireName().entrySet().stream()
                        .sorted(Comparator.comparing(event -> event.getKey()))
                        .flatMap(
                                event -> Stream.concat(Stream.of(" " + event.getKey()), fields("", event.getValue()))));
    }

    private static Stream<String> fields(String path, Class<?> event) {
        return Arrays.stream(event.getRecordComponents()).flatMap(component -> field(path, component));
    }

    private static Stream<String> field(String path, RecordComponent component) {
        var name = path + component.getName();
        var inside = inside(component.getGenericType());
        if (inside.isRecord()) {
            return fields(name + (component.getType() == List.class ? "[]." : "."), inside);
        }
        var optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? "?" : "";
        return Stream.of("  %s %s%s".formatted(name, typeName(component.getGenericType()), optional));
    }

    private static Class<?> inside(Type type) {
        return switch (type) {
            case ParameterizedType list
            when list.getRawType() == List.class -> inside(list.getActualTypeArguments()[0]);
            case ParameterizedType other -> inside(other.getRawType());
            case Class<?> plain -> plain;
            default -> throw new IllegalStateException("an event holds records, lists, maps and plain values: " + type);
        };
    }

    private static String typeName(Type type) {
        return switch (type) {
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments())
                        .map(WireNamesTest::typeName)
                        .collect(Collectors.joining(
                                " to ",
                                inside(generic.getRawType()).getSimpleName().toLowerCase(Locale.ROOT) + " of ",
                                ""));
            default -> inside(type).getSimpleName().toLowerCase(Locale.ROOT);
        };
    }
}
