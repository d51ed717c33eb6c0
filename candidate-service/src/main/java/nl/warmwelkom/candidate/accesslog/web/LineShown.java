package nl.warmwelkom.candidate.accesslog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.warmwelkom.platform.accesslog.Deed;
import nl.warmwelkom.platform.accesslog.Errand;
import nl.warmwelkom.platform.accesslog.Line;
import nl.warmwelkom.platform.accesslog.LookerRole;
import org.jspecify.annotations.Nullable;

/** A line as the candidate reads it. */
record LineShown(
        long number,
        Instant at,
        WhoShown who,
        String deed,
        Coded what,
        Coded purpose,
        Words text,
        String service,
        String traceId) {

    /** A word of the log, with what it is called. */
    record Coded(String code, String nl, String en) {

        private static Coded of(String code, Words words) {
            return new Coded(code, words.nl(), words.en());
        }
    }

    /**
     * Who it was.
     *
     * @param role with what it is called
     * @param organisation what it is called, of whoever belongs to one that we know
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WhoShown(
            Coded role,
            @Nullable String account,
            @Nullable String name,
            @Nullable Words organisation) {}

    static LineShown of(Line line, @Nullable Words organisation) {
        var role = LookerRole.named(line.who().role()).orElse(LookerRole.OTHER);
        var deed = Deed.named(line.deed()).orElse(Deed.READ);
        var errand = Errand.named(line.what()).orElse(Errand.DOSSIER);
        return new LineShown(
                line.number(),
                line.at(),
                new WhoShown(
                        Coded.of(line.who().role(), Words.of(role)),
                        line.who().account(),
                        line.who().name(),
                        organisation),
                line.deed(),
                Coded.of(line.what(), Words.of(errand)),
                Coded.of(line.purpose(), Words.purposeOf(role)),
                Words.of(role, deed, errand),
                line.service(),
                line.traceId());
    }
}
