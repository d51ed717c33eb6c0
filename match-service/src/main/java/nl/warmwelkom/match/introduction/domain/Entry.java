package nl.warmwelkom.match.introduction.domain;

import org.jspecify.annotations.Nullable;

/** One line of the history: who did what, when and why. */
public record Entry(
        By by,
        Done done,
        @Nullable ReasonCode reason,
        @Nullable Words words) {

    Entry forgotten() {
        return new Entry(by.forgotten(), done, reason, words == null ? null : Words.GONE);
    }
}
