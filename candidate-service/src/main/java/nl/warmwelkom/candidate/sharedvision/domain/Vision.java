package nl.warmwelkom.candidate.sharedvision.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that was advised to one candidate, and what those who help do. What the candidate chose of it is the shared vision, and
 * stands on top.
 *
 * @param advice oldest first
 * @param helpers one for each account that said something
 */
public record Vision(List<Advice> advice, List<Helper> helpers) {

    public static final Vision NONE = new Vision(List.of());

    /** More than anybody can choose from. */
    public static final int MOST = 100;

    private static final Comparator<Advice> CHOSEN_FIRST = Comparator.comparing(advice -> !advice.chosen());

    public Vision {
        advice = List.copyOf(advice);
        helpers = List.copyOf(helpers);
    }

    public Vision(List<Advice> advice) {
        this(advice, List.of());
    }

    private Vision with(List<Advice> next) {
        return new Vision(next, helpers);
    }

    /** After a helper said what they do. It replaces what the same account said before. */
    public Vision and(Helper helper) {
        var others = helpers.stream().filter(each -> !each.by().equals(helper.by()));
        return new Vision(advice, Stream.concat(others, Stream.of(helper)).toList());
    }

    /** Whether there are as many helpers as anybody can have, and this is one more. */
    public boolean isFullFor(String account) {
        return helpers.size() >= MOST
                && helpers.stream().noneMatch(each -> each.by().equals(account));
    }

    public boolean isFull() {
        return advice.size() >= MOST;
    }

    public boolean has(String id) {
        return advice.stream().anyMatch(each -> each.id().equals(id));
    }

    public Vision and(Advice more) {
        return has(more.id())
                ? this
                : with(Stream.concat(advice.stream(), Stream.of(more)).toList());
    }

    /** After the candidate's choice: choosing advice leaves what it excludes. */
    public Vision standing(String id, boolean chosen, @Nullable String togetherWith, Contradictions contradictions) {
        var about = advice.stream().filter(each -> each.id().equals(id)).toList();
        return with(advice.stream()
                .map(each -> {
                    if (each.id().equals(id)) {
                        return each.standing(chosen, togetherWith);
                    }
                    var excluded = chosen
                            && about.stream()
                                    .anyMatch(one -> contradictions.between(one, each).stream()
                                            .anyMatch(Contradictions.Rule::eitherOr));
                    return excluded ? each.standing(false, togetherWith) : each;
                })
                .toList());
    }

    /** What cannot both be followed, also when nobody chose it yet: it is flagged at once. */
    public List<Conflict> conflicts(Contradictions contradictions) {
        var conflicts = new ArrayList<Conflict>();
        for (var left = 0; left < advice.size(); left++) {
            for (var right = left + 1; right < advice.size(); right++) {
                var one = advice.get(left);
                var other = advice.get(right);
                contradictions.between(one, other).forEach(rule -> conflicts.add(new Conflict(rule.id(), one, other)));
            }
        }
        return List.copyOf(conflicts);
    }

    /** All of it, to the candidate. */
    public List<Advice> toCandidate() {
        return advice.stream().sorted(CHOSEN_FIRST).toList();
    }

    /**
     * To a professional: what the candidate chose, what this professional advised, and of what contradicts that only what has to
     * be talked about.
     */
    public List<Advice> toProfessional(String account, Contradictions contradictions) {
        var conflicts = conflicts(contradictions);
        return advice.stream()
                .filter(each -> each.chosen() || each.by().equals(account) || contradicts(each, account, conflicts))
                .map(each -> each.chosen() || each.by().equals(account) ? each : each.withoutWords())
                .sorted(CHOSEN_FIRST)
                .toList();
    }

    private static boolean contradicts(Advice advice, String account, List<Conflict> conflicts) {
        return conflicts.stream()
                .filter(conflict -> conflict.isAbout(advice.id()))
                .anyMatch(conflict -> conflict.one().by().equals(account)
                        || conflict.other().by().equals(account));
    }
}
