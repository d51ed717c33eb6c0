package nl.warmwelkom.match.matching.index;

import java.util.UUID;

/** Ids in two words: a UUID as it is, any other text under a number. They keep the order of their texts. */
final class Ids {

    private static final int UUID_LENGTH = 36;

    /** No UUID that anybody makes has version 0, so those are free to number other texts. */
    private static final long VERSION = 0xF000;

    private final Numbers<String> others = new Numbers<>();

    /** An id in two words. */
    record Id(long high, long low) {}

    /** Only for the thread that writes: an id that is no UUID may get a number here. */
    Id of(String text) {
        if (text.length() == UUID_LENGTH) {
            try {
                var uuid = UUID.fromString(text);
                var high = uuid.getMostSignificantBits();
                if ((high & VERSION) != 0 && uuid.toString().equals(text)) {
                    return new Id(high, uuid.getLeastSignificantBits());
                }
            } catch (IllegalArgumentException _) {
                // Some other text of the same length.
            }
        }
        return new Id(0, others.of(text));
    }

    String text(long high, long low) {
        return isUuid(high) ? new UUID(high, low).toString() : others.value((int) low);
    }

    /** How the ids of two rows compare, which is as their texts do. */
    int compare(long[] rows, int at, long[] otherRows, int otherAt) {
        return compare(
                rows[at + Row.ID_HIGH],
                rows[at + Row.ID_LOW],
                otherRows[otherAt + Row.ID_HIGH],
                otherRows[otherAt + Row.ID_LOW]);
    }

    /** As their texts compare. */
    int compare(long high, long low, long otherHigh, long otherLow) {
        if (isUuid(high) && isUuid(otherHigh)) {
            var byHigh = Long.compareUnsigned(high, otherHigh);
            return byHigh != 0 ? byHigh : Long.compareUnsigned(low, otherLow);
        }
        return text(high, low).compareTo(text(otherHigh, otherLow));
    }

    private static boolean isUuid(long high) {
        return (high & VERSION) != 0;
    }
}
