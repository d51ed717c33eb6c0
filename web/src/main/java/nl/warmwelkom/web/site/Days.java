package nl.warmwelkom.web.site;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and months in words. */
public final class Days {

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

    /** A moment is told as the day that it was in the Netherlands. */
    private static LocalDate day(String written) {
        return written.contains("T")
                ? LocalDate.ofInstant(Instant.parse(written), ZoneId.of("Europe/Amsterdam"))
                : LocalDate.parse(written);
    }
}
