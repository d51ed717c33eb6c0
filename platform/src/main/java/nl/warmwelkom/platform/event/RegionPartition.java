package nl.warmwelkom.platform.event;

import java.util.regex.Pattern;
import nl.warmwelkom.contracts.events.Topic;
import org.jspecify.annotations.Nullable;

/** Gives each region a partition of its own where work is shared by region: by hash, some would share one while others lie idle. */
final class RegionPartition {

    /** One for each region of the country. */
    static final int REGIONS = 35;

    private static final Pattern CODE = Pattern.compile("AM(\\d{2})");

    private RegionPartition() {}

    /** The partition of a letter; null where the broker's client chooses by the hash of the key. */
    static @Nullable Integer of(String topic, String key) {
        var code = CODE.matcher(key);
        if (!topic.equals(Topic.ROUNDS.name()) || !code.matches()) {
            return null;
        }
        return Math.floorMod(Integer.parseInt(code.group(1)) - 1, REGIONS);
    }
}
