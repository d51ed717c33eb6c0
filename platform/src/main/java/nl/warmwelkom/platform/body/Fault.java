package nl.warmwelkom.platform.body;

import java.util.Locale;

/**
 * The kinds of fault that a schema finds. Of two faults of one field the kind that comes first is told: somebody who
 * wrote a number where words belong is not helped by hearing that it is too short as well.
 */
enum Fault {
    TYPE,
    REQUIRED,
    UNKNOWN_FIELD,
    BLANK,
    TOO_LONG,
    TOO_SHORT,
    TOO_LARGE,
    TOO_SMALL,
    UNKNOWN_VALUE,
    FORMAT,
    UNKNOWN_CODE,
    NOT_UNIQUE;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
