package nl.warmwelkom.candidate.sharedvision.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a professional advises a candidate.
 *
 * @param by the professional's account
 * @param profession as the token said it when the advice was given
 * @param topic what it is about
 * @param code of the catalogue; without one, or beside it, the professional's own words
 * @param chosen whether the candidate stands behind it
 * @param togetherWith with whom that was decided, for a candidate without an account
 */
public record Advice(
        String id,
        String by,
        @Nullable String profession,
        String topic,
        @Nullable String code,
        @Nullable String words,
        Instant at,
        boolean chosen,
        @Nullable String togetherWith) {

    Advice standing(boolean nowChosen, @Nullable String decidedWith) {
        return new Advice(id, by, profession, topic, code, words, at, nowChosen, decidedWith);
    }

    /** As somebody sees it who has to talk about it, and has no part in the words. */
    Advice withoutWords() {
        return new Advice(id, by, profession, topic, code, null, at, chosen, togetherWith);
    }
}
