package nl.warmwelkom.platform.event;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.warmwelkom.contracts.events.Topic;
import tools.jackson.databind.json.JsonMapper;

/** Turns announcements into letters: numbered, dated and written down. */
public final class Letters {

    private final JsonMapper json;
    private final Clock clock;
    private final Supplier<UUID> ids;

    public Letters(JsonMapper json, Clock clock, Supplier<UUID> ids) {
        this.json = json;
        this.clock = clock;
        this.ids = ids;
    }

    /** Writes the announcements of one change, counting on from the aggregate's present version. */
    public List<Letter> write(List<Announcement> announcements, long presentVersion) {
        // What the store can hold: it keeps milliseconds.
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var letters = new ArrayList<Letter>(announcements.size());
        var sequence = presentVersion;
        for (var announcement : announcements) {
            // A tombstone says nothing new: it carries the number of the event before it.
            letters.add(write(announcement, announcement.isTombstone() ? sequence : ++sequence, now));
        }
        return List.copyOf(letters);
    }

    private Letter write(Announcement announcement, long sequence, Instant now) {
        var event = announcement.event();
        return new Letter(
                ids.get().toString(),
                announcement.topic().name(),
                announcement.key(),
                event == null ? null : Topic.wireName(event.getClass()),
                event == null ? null : json.writeValueAsString(event),
                sequence,
                now);
    }
}
