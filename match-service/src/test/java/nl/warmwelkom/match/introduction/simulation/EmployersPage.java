package nl.warmwelkom.match.introduction.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.testing.store.InMemoryInbox;

/** What somebody who follows introductions has been told, in the order of telling. */
final class EmployersPage {

    private final InMemoryInbox<List<Letter>> inbox = new InMemoryInbox<>(Topic.INTRODUCTIONS);
    private final Map<String, List<Letter>> told = new TreeMap<>();
    private final Fault fault;

    EmployersPage(Fault fault) {
        this.fault = fault;
    }

    void on(Letter letter) {
        if (fault == Fault.INBOX_FORGETS) {
            told.merge(letter.key(), List.of(letter), EmployersPage::together);
        } else {
            inbox.apply(letter.key(), letter.sequence(), before -> take(letter, before))
                    .block();
        }
    }

    private List<Letter> take(Letter letter, Optional<List<Letter>> before) {
        var all = together(before.orElse(List.of()), List.of(letter));
        told.put(letter.key(), all);
        return all;
    }

    private static List<Letter> together(List<Letter> some, List<Letter> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** For each introduction everything that was told. */
    Map<String, List<Letter>> told() {
        return told;
    }
}
