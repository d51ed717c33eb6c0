package nl.warmwelkom.match.reassurance.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;

/**
 * What a candidate shares with the employer who gets the tips.
 *
 * @param introduction whether there is a candidate at all
 * @param needs codes of support needs
 * @param statuses codes of statuses and of provisions that apply
 */
public record Sharing(boolean introduction, Set<String> needs, Set<String> statuses) {

    /** No candidate in sight. */
    public static final Sharing NO_CANDIDATE = new Sharing(false, Set.of(), Set.of());

    public Sharing {
        needs = Set.copyOf(needs);
        statuses = Set.copyOf(statuses);
        if (!introduction && !(needs.isEmpty() && statuses.isEmpty())) {
            throw new IllegalArgumentException("Outside an introduction nobody shares anything with an employer");
        }
    }

    /** Inside an introduction, the support needs that the candidate chose to show this employer. */
    public static Sharing needs(Set<String> needs) {
        return new Sharing(true, needs, Set.of());
    }

    /** The same, but for what no employer is ever told. */
    Sharing without(Set<String> neverShared) {
        var told = needs.stream().filter(need -> !neverShared.contains(need)).collect(toUnmodifiableSet());
        return new Sharing(introduction, told, statuses);
    }

    boolean includes(String code) {
        return needs.contains(code) || statuses.contains(code);
    }
}
