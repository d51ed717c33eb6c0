package nl.warmwelkom.match.round.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is proposed what, and who is proposed nothing; both in the order of ids, because persons are never ranked. */
public record Outcome(List<Item> items, List<Unserved> unserved) {

    public static final Outcome NONE = new Outcome(List.of(), List.of());

    public Outcome {
        items = List.copyOf(items);
        unserved = List.copyOf(unserved);
    }

    /** One candidate, one workplace. */
    public record Item(String candidateId, String positionId, String employerId, int fit) {}

    /** Somebody without a proposal, and what would help. */
    public record Unserved(String candidateId, String helpNl, String helpEn) {}

    /** How this round differs from the one before, as counts of people. */
    public record Difference(int servedInBoth, int newlyServed, int noLongerServed) {}

    /** Everybody who is named in it. */
    public Set<String> candidates() {
        return Stream.concat(
                        items.stream().map(Item::candidateId), unserved.stream().map(Unserved::candidateId))
                .collect(Collectors.toUnmodifiableSet());
    }

    public Difference since(Outcome before) {
        var now = served();
        var then = before.served();
        var both = new HashSet<>(now);
        both.retainAll(then);
        return new Difference(both.size(), now.size() - both.size(), then.size() - both.size());
    }

    private Set<String> served() {
        return items.stream().map(Item::candidateId).collect(Collectors.toUnmodifiableSet());
    }
}
