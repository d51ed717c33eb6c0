package nl.warmwelkom.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which notions a word stands for, such as <em>geld</em> for "vergoeding". Written by hand; see notions.txt. */
final class Notions {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    static final Notions STANDARD = read();

    private final Map<String, Set<String>> whole = new HashMap<>();
    private final Map<String, Set<String>> beginnings = new HashMap<>();
    private final Map<String, Set<String>> parts = new HashMap<>();

    private Notions(List<String> lines) {
        for (var line : lines) {
            var colon = line.indexOf(':');
            var notion = line.substring(0, colon);
            for (var entry : SPACES.split(line.substring(colon + 1).strip(), -1)) {
                var kind = entry.startsWith("*") ? parts : entry.endsWith("*") ? beginnings : whole;
                kind.computeIfAbsent(entry.replace("*", ""), _ -> new HashSet<>())
                        .add(notion);
            }
        }
    }

    Set<String> in(String word) {
        var found = new HashSet<>(whole.getOrDefault(word, Set.of()));
        for (var end = 2; end <= word.length(); end++) {
            found.addAll(beginnings.getOrDefault(word.substring(0, end), Set.of()));
        }
        parts.forEach((part, notions) -> {
            if (word.contains(part)) {
                found.addAll(notions);
            }
        });
        return found;
    }

    private static Notions read() {
        try (var file = Objects.requireNonNull(Notions.class.getResourceAsStream("notions.txt"))) {
            return new Notions(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The notions are part of this library and cannot be read", unreadable);
        }
    }
}
