package nl.warmwelkom.match.introduction.domain;

import org.jspecify.annotations.Nullable;

/**
 * An employer's no.
 *
 * @param concern the worry behind it, if there is one; it feeds the next tips
 */
public record Refusal(DeclineReason reason, @Nullable Concern concern, EmployerWords words) {

    Refusal forgotten() {
        return new Refusal(reason, concern, EmployerWords.NONE);
    }
}
