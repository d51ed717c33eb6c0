package nl.warmwelkom.candidate.link.persistence;

import java.time.Instant;
import java.util.List;
import nl.warmwelkom.candidate.link.domain.Link;
import nl.warmwelkom.candidate.link.domain.LinkId;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A link as the database keeps it.
 *
 * @param digest of its secret
 */
public record StoredLink(
        @BsonId String key,
        String candidateId,
        String linkId,
        String digest,
        String profession,
        Instant at,
        String by,
        Instant until,
        @Nullable Instant revokedAt,
        long openings,
        List<Instant> lastOpened) {

    static StoredLink of(Link link, String digest) {
        return new StoredLink(
                key(link.id()),
                link.id().candidateId(),
                link.id().value(),
                digest,
                link.profession(),
                link.at(),
                link.by(),
                link.until(),
                link.revokedAt(),
                link.openings(),
                link.lastOpened());
    }

    static String key(LinkId id) {
        return id.candidateId() + "/" + id.value();
    }

    Link toLink() {
        return new Link(new LinkId(candidateId, linkId), profession, at, by, until, revokedAt, openings, lastOpened);
    }
}
