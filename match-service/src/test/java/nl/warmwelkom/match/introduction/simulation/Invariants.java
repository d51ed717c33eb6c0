package nl.warmwelkom.match.introduction.simulation;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import nl.warmwelkom.match.introduction.application.Kept;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.match.introduction.domain.Done;
import nl.warmwelkom.match.introduction.domain.Introduction;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.domain.Told;
import nl.warmwelkom.platform.event.Letter;

/** What holds after every step, whatever went wrong. */
final class Invariants {

    private static final String AGREED = "agreed";
    private static final String APPROVED = "approved";
    private static final Set<String> KNOWN_TO_EMPLOYERS =
            Set.of("offered", "question-asked", "question-answered", "accepted", "met", "trial-started", "placed");
    private static final Set<String> LAST =
            Set.of("withdrawn", "expired", "ended", "rejected", "declined-by-candidate", "declined-by-employer");

    private Invariants() {}

    /** What was acknowledged is stored, and each of its events was sent or still waits to be. */
    static Optional<String> nothingIsLost(
            Map<IntroductionId, Long> acknowledged, InMemoryIntroductions introductions, List<Letter> topic) {
        var sent = new HashSet<String>();
        topic.forEach(letter -> sent.add(letter.key() + "/" + letter.sequence()));
        for (var entry : acknowledged.entrySet()) {
            var id = entry.getKey();
            var stored = Objects.requireNonNull(
                    introductions.find(id).blockOptional().orElse(null), "lost: " + id);
            if (stored.version() < entry.getValue()) {
                return Optional.of("lost: a change of " + id.value());
            }
            var there = new HashSet<>(sent);
            introductions.unsent(id).forEach(letter -> there.add(letter.key() + "/" + letter.sequence()));
            var missing = LongStream.rangeClosed(1, stored.version())
                    .filter(number -> !there.contains(id.value() + "/" + number))
                    .findFirst();
            if (missing.isPresent()) {
                return Optional.of("lost: event %d of %s".formatted(missing.getAsLong(), id.value()));
            }
        }
        return Optional.empty();
    }

    /** Everybody who follows is told each event once and in order, and a pair has one open introduction at most. */
    static Optional<String> nothingHappensTwice(Map<String, List<Letter>> told, List<Kept> introductions) {
        for (var entry : told.entrySet()) {
            var numbers = entry.getValue().stream().map(Letter::sequence).toList();
            if (!numbers.equals(
                    LongStream.rangeClosed(1, numbers.size()).boxed().toList())) {
                return Optional.of("twice: %s was told as %s".formatted(entry.getKey(), numbers));
            }
        }
        return introductions.stream()
                .map(Kept::introduction)
                .filter(Introduction::isOpen)
                .collect(groupingBy(open ->
                        open.parties().candidate() + " and " + open.parties().employer()))
                .entrySet()
                .stream()
                .filter(pair -> pair.getValue().size() > 1)
                .map(pair -> "twice: " + pair.getKey() + " have more than one open introduction")
                .findFirst();
    }

    /** No employer is told before the candidate agreed and an account manager approved. */
    static Optional<String> nobodyIsToldTooEarly(Map<String, List<Letter>> told, List<Kept> introductions) {
        for (var entry : told.entrySet()) {
            var before = new ArrayList<String>();
            for (var letter : entry.getValue()) {
                var name = name(letter);
                if (KNOWN_TO_EMPLOYERS.contains(name) && !before.containsAll(Set.of(AGREED, APPROVED))) {
                    return Optional.of("early: %s was told '%s' after %s".formatted(entry.getKey(), name, before));
                }
                before.add(name);
            }
        }
        return introductions.stream()
                .map(Kept::introduction)
                .filter(Told.class::isInstance)
                .filter(open -> !done(open).containsAll(Set.of(Done.AGREED, Done.APPROVED)))
                .map(open -> "early: " + open.id().value() + " stands open to its employer")
                .findFirst();
    }

    private static List<Done> done(Introduction introduction) {
        return introduction.history().entries().stream()
                .map(entry -> entry.done())
                .toList();
    }

    /** Closed is closed: whoever heard of it hears nothing more. */
    static Optional<String> closedStaysClosed(Map<String, List<Letter>> told) {
        return told.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .limit(entry.getValue().size() - 1L)
                        .anyMatch(letter -> LAST.contains(name(letter))))
                .map(entry -> "gone: " + entry.getKey() + " came back after it was closed")
                .findFirst();
    }

    /** Of a candidate without consent nothing is open, as soon as everybody has heard. */
    static Optional<String> withdrawnMeansGone(List<String> withoutConsent, List<Kept> introductions) {
        return introductions.stream()
                .map(Kept::introduction)
                .filter(Introduction::isOpen)
                .filter(open -> withoutConsent.stream()
                        .map(CandidateId::new)
                        .anyMatch(open.parties().candidate()::equals))
                .map(open -> "gone: %s is %s, but %s withdrew"
                        .formatted(
                                open.id().value(),
                                open.status(),
                                open.parties().candidate().value()))
                .findFirst();
    }

    /** In the end everybody was told everything. */
    static Optional<String> everythingIsTold(Map<String, List<Letter>> told, List<Kept> introductions) {
        return introductions.stream()
                .filter(kept -> told.getOrDefault(kept.introduction().id().value(), List.of())
                                .size()
                        != kept.version())
                .map(kept -> "silence: not everything was told of "
                        + kept.introduction().id().value())
                .findFirst();
    }

    /** {@code nl.warmwelkom.introduction.<name>.v1} */
    private static String name(Letter letter) {
        return Objects.requireNonNull(letter.type()).split("\\.", -1)[3];
    }
}
