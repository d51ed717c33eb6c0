package nl.warmwelkom.candidate.link.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets whoever has it read what the candidate shares with the team, for a while. The secret of it is not here: nobody can make
 * the link again from what is kept.
 *
 * @param profession for whom it is meant, a code of the catalogue; no name, for others have no say in being kept here
 * @param by the account that made it
 * @param openings how often it was opened
 * @param lastOpened the last times, oldest first
 */
public record Link(
        LinkId id,
        String profession,
        Instant at,
        String by,
        Instant until,
        @Nullable Instant revokedAt,
        long openings,
        List<Instant> lastOpened) {

    public Link {
        lastOpened = List.copyOf(lastOpened);
    }

    public static Link made(LinkId id, String profession, Instant at, String by, Instant until) {
        return new Link(id, profession, at, by, until, null, 0, List.of());
    }

    public boolean opensAt(Instant now) {
        return revokedAt == null && now.isBefore(until);
    }
}
