package nl.warmwelkom.match.introduction.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table of moves, read from where people read it, so that the two cannot drift apart. */
final class Table {

    record Row(String state, String move, String next) {}

    private static final Path SOURCE =
            Path.of("src/main/java/nl/warmwelkom/match/introduction/domain/Transitions.java");
    private static final Pattern ROW = Pattern.compile(" \\* ([a-z-]+) +([a-z-]+) +([a-z-]+)");

    static final List<Row> ROWS = read();

    private static final Map<List<String>, String> NEXT =
            ROWS.stream().collect(Collectors.toUnmodifiableMap(row -> List.of(row.state(), row.move()), Row::next));

    private Table() {}

    /** The state that a move leads to; empty if the table has no such move. */
    static Optional<String> next(Introduction state, Move move) {
        return Optional.ofNullable(NEXT.get(List.of(state.status(), Life.name(move))));
    }

    private static List<Row> read() {
        try (var lines = Files.lines(SOURCE)) {
            return lines.dropWhile(line -> !line.contains("---------"))
                    .skip(1)
                    .takeWhile(line -> !line.contains("</pre>"))
                    .map(ROW::matcher)
                    .filter(row -> row.matches())
                    .map(row -> new Row(row.group(1), row.group(2), row.group(3)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
