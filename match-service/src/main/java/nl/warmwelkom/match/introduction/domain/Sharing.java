package nl.warmwelkom.match.introduction.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the candidate chose to show this employer. It can be less than the dossier allows, never more. */
public record Sharing(boolean givenName, boolean story, boolean strengths, Set<SupportNeed> supportNeeds) {

    /** Also a choice. */
    public static final Sharing NOTHING = new Sharing(false, false, false, Set.of());

    public Sharing {
        supportNeeds = Set.copyOf(supportNeeds);
    }

    /** Lays the choice next to what the dossier allows. */
    public Within within(Shareable allowed) {
        var tooMuch = items().stream().filter(Predicate.not(allowed::allows)).toList();
        return tooMuch.isEmpty() ? new Within.Allowed(this) : new Within.NotAllowed(tooMuch);
    }

    /** Everything that is shown; needs in the order of their codes. */
    public List<Item> items() {
        var items = new ArrayList<Item>();
        if (givenName) {
            items.add(Item.Part.GIVEN_NAME);
        }
        if (story) {
            items.add(Item.Part.STORY);
        }
        if (strengths) {
            items.add(Item.Part.STRENGTHS);
        }
        supportNeeds.stream().sorted(Comparator.comparing(SupportNeed::code)).forEach(items::add);
        return List.copyOf(items);
    }

    /** Whether a choice keeps within what the dossier allows. */
    public sealed interface Within {

        record Allowed(Sharing sharing) implements Within {}

        /** All that is too much, not only the first of it. */
        record NotAllowed(List<Item> items) implements Within {}
    }
}
