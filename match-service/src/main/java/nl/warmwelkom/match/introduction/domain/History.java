package nl.warmwelkom.match.introduction.domain;

import java.util.List;
import java.util.stream.Stream;

/** Everything that was done, oldest first. It only grows, and begins with the proposal. */
public record History(List<Entry> entries) {

    public History {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("A history begins with the proposal");
        }
        entries = List.copyOf(entries);
    }

    public Entry last() {
        return entries.getLast();
    }

    /** Whether this was ever done. */
    public boolean has(Done done) {
        return entries.stream().anyMatch(entry -> entry.done() == done);
    }

    History forgotten() {
        return new History(entries.stream().map(Entry::forgotten).toList());
    }

    History plus(Entry entry) {
        return new History(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }
}
