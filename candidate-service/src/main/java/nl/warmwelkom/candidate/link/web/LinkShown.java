package nl.warmwelkom.candidate.link.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.warmwelkom.candidate.link.domain.Link;
import org.jspecify.annotations.Nullable;

/**
 * A link as the API shows it.
 *
 * @param open whether it opens anything now
 * @param token what opens it, told once: to whoever makes it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinkShown(
        String id,
        String profession,
        Instant at,
        String by,
        Instant until,
        @Nullable Instant revokedAt,
        boolean open,
        long openings,
        List<Instant> lastOpened,
        @Nullable String token) {

    static LinkShown of(Link link, Instant now, @Nullable String token) {
        return new LinkShown(
                link.id().value(),
                link.profession(),
                link.at(),
                link.by(),
                link.until(),
                link.revokedAt(),
                link.opensAt(now),
                link.openings(),
                link.lastOpened(),
                token);
    }
}
