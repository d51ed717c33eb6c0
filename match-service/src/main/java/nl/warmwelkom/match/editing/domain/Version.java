package nl.warmwelkom.match.editing.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote, and whether somebody else stands behind it. Its wording never changes.
 *
 * @param number 1 for the first
 * @param approval absent for a draft
 */
public record Version(
        int number,
        Wording wording,
        String author,
        Instant writtenAt,
        @Nullable Approval approval) {

    boolean isPublishedOn(LocalDate day) {
        return approval != null && !day.isBefore(approval.publishFrom());
    }

    Version approvedBy(Approval other) {
        return new Version(number, wording, author, writtenAt, other);
    }
}
