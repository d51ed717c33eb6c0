package nl.warmwelkom.candidate.dossier.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the candidate is going to do. */
public record Plan(List<Task> tasks, Share share, Signed written) {

    public Plan {
        tasks = List.copyOf(tasks);
    }

    /**
     * Something to do.
     *
     * @param who does it, if that was said
     * @param before which day, if that was said
     */
    public record Task(
            String what, @Nullable String who, @Nullable LocalDate before, boolean done) {}

    boolean reaches(Sharing audience) {
        return share.level().reaches(audience);
    }

    Plan at(Instant now) {
        return new Plan(tasks, share.at(now), written);
    }

    /**
     * A plan as somebody wants it to stand.
     *
     * @param until when it should end; null for the usual time
     */
    public record Asked(
            List<Task> tasks, Sharing sharing, @Nullable Instant until) {

        public Asked {
            tasks = List.copyOf(tasks);
        }

        public Share.@Nullable EndFault fault(Instant now) {
            return Share.fault(sharing, until, now);
        }
    }
}
