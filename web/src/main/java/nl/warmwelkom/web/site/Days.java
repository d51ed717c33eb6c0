package nl.warmwelkom.web.site;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Days and months in words. */
public final class Days {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int LENGTH_OF_A_MONTH = "2026-11".length();

    /** What is neither a day nor a month is shown as it came: better odd than lost. */
    public String words(String written, Locale locale) {
        try {
            return written.length() == LENGTH_OF_A_MONTH
                    ? DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(YearMonth.parse(written))
                    : DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day(written));
        } catch (DateTimeException unreadable) {
            return written;
        }
    }

    /** A day and the time on it. */
    public String moment(String written, Locale locale) {
        try {
            return DateTimeFormatter.ofPattern(
                            locale.getLanguage().equals("nl") ? "d MMMM uuuu 'om' HH:mm" : "d MMMM uuuu 'at' HH:mm",
                            locale)
                    .format(Instant.parse(written).atZone(HERE));
        } catch (DateTimeException unreadable) {
            return written;
        }
    }

    /** The first moment of a day as it was typed; empty when that is no day. */
    public static Optional<Instant> begins(String day) {
        try {
            return Optional.of(LocalDate.parse(day).atStartOfDay(HERE).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The day that it is here then. */
    public static LocalDate on(Instant moment) {
        return LocalDate.ofInstant(moment, HERE);
    }

    /** A moment is told as the day that it was in the Netherlands. */
    private static LocalDate day(String written) {
        return written.contains("T") ? on(Instant.parse(written)) : LocalDate.parse(written);
    }
}
