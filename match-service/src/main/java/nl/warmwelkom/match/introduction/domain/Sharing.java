package nl.warmwelkom.match.introduction.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the candidate chose to show this employer. Of the dossier it can be less than that allows, never more.
 *
 * @param provisions at most one of each code
 */
public record Sharing(
        boolean givenName,
        boolean story,
        boolean strengths,
        Set<SupportNeed> supportNeeds,
        Set<SharedProvision> provisions) {

    /** Also a choice. */
    public static final Sharing NOTHING = new Sharing(false, false, false, Set.of());

    public Sharing {
        supportNeeds = Set.copyOf(supportNeeds);
        provisions = Set.copyOf(provisions);
        if (provisions.stream().map(SharedProvision::code).distinct().count() < provisions.size()) {
            throw new IllegalArgumentException("A provision applies, or it could apply: not both");
        }
    }

    /** Something of the dossier, and no provisions. */
    public Sharing(boolean givenName, boolean story, boolean strengths, Set<SupportNeed> supportNeeds) {
        this(givenName, story, strengths, supportNeeds, Set.of());
    }

    public Sharing with(Set<SharedProvision> others) {
        return new Sharing(givenName, story, strengths, supportNeeds, others);
    }

    /** Lays the choice next to what the dossier allows. */
    public Within within(Shareable allowed) {
        var tooMuch = items().stream().filter(Predicate.not(allowed::allows)).toList();
        return tooMuch.isEmpty() ? new Within.Allowed(this) : new Within.NotAllowed(tooMuch);
    }

    /** Everything of the dossier that is shown; needs in the order of their codes. */
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
