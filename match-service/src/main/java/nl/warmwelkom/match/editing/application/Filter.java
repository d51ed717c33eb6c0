package nl.warmwelkom.match.editing.application;

import org.jspecify.annotations.Nullable;

/**
 * Which tips are asked for; what is absent does not matter.
 *
 * @param concern a worry that they answer
 * @param state what they are
 * @param waiting whether a draft of theirs waits for a second pair of eyes
 * @param expiringWithin days within which they end, or have ended
 */
public record Filter(
        @Nullable String concern,
        Listed.@Nullable State state,
        @Nullable Boolean waiting,
        @Nullable Integer expiringWithin) {

    boolean admits(Listed tip) {
        return (concern == null || tip.current().wording().tip().concerns().contains(concern))
                && (state == null || state == tip.state())
                && (waiting == null || waiting == tip.waiting())
                && (expiringWithin == null
                        || (tip.state() != Listed.State.RETIRED && tip.daysLeft() <= expiringWithin));
    }
}
