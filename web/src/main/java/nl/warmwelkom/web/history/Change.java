package nl.warmwelkom.web.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What changed in one part of a dossier.
 *
 * @param part the end of the key of its name
 * @param added lines that were not there before
 * @param removed lines that are there no more
 */
record Change(String part, List<String> added, List<String> removed) {

    /**
     * The parts that changed, in the order of a dossier. What only changed places is no change.
     *
     * @param before the lines by part; nothing when the dossier began
     */
    static List<Change> between(Map<String, List<String>> before, Map<String, List<String>> after) {
        return Stream.concat(after.keySet().stream(), before.keySet().stream())
                .distinct()
                .map(part -> new Change(
                        part,
                        without(lines(after, part), lines(before, part)),
                        without(lines(before, part), lines(after, part))))
                .filter(change -> !change.added.isEmpty() || !change.removed.isEmpty())
                .toList();
    }

    private static List<String> lines(Map<String, List<String>> parts, String part) {
        return parts.getOrDefault(part, List.of());
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }
}
