package nl.warmwelkom.match.introduction.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.introduction.application.Details;
import nl.warmwelkom.match.introduction.application.Details.Around;
import nl.warmwelkom.match.introduction.application.Kept;
import nl.warmwelkom.match.introduction.application.ReadIntroductions.Eyes;
import nl.warmwelkom.match.introduction.application.ReadIntroductions.Seen;
import nl.warmwelkom.platform.http.Answers;
import nl.warmwelkom.platform.outbox.Stored;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Shows an introduction through somebody's eyes. */
final class Views {

    private final Details details;
    private final JsonMapper json;

    Views(Details details, JsonMapper json) {
        this.details = details;
        this.json = json;
    }

    Mono<IntroductionShown> show(Seen seen, Locale language) {
        return details.around(seen.kept().introduction(), language)
                .map(around -> through(seen.eyes(), seen.kept(), around));
    }

    /** The answer to a look. */
    Mono<ResponseEntity<Object>> read(Seen seen, Locale language) {
        return show(seen, language)
                .map(shown -> ResponseEntity.ok().eTag(eTag(seen, shown)).body(shown));
    }

    /** The answer to a move: the new state, through the same eyes. */
    Mono<ResponseEntity<Object>> changed(Seen seen, Locale language) {
        return show(seen, language).map(shown -> {
            var answer = Answers.changed(Topic.INTRODUCTIONS, stored(seen.kept()), shown);
            return ResponseEntity.ok()
                    .headers(answer.getHeaders())
                    .eTag(eTag(seen, shown))
                    .body(shown);
        });
    }

    static Stored<Kept> stored(Kept kept) {
        return new Stored<>(kept.introduction().id().value(), kept.version(), kept);
    }

    /**
     * The version counts every step, also those that an employer has no part in; so an employer's tag is of what is shown.
     */
    private String eTag(Seen seen, IntroductionShown shown) {
        return seen.eyes() == Eyes.EMPLOYER
                ? "\"" + digest(json.writeValueAsString(shown)) + "\""
                : Answers.eTag(stored(seen.kept()));
    }

    private static IntroductionShown through(Eyes eyes, Kept kept, Around around) {
        return switch (eyes) {
            case EMPLOYER -> IntroductionShown.toEmployer(kept, around);
            case CANDIDATE -> IntroductionShown.toCandidate(kept, around);
            case JOBCOACH, ACCOUNT_MANAGER -> IntroductionShown.toProfessional(kept, around);
        };
    }

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
