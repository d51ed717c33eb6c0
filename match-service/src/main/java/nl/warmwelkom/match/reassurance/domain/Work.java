package nl.warmwelkom.match.reassurance.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the work itself brings along, as far as somebody said. It is about the job, never about a person.
 *
 * @param shifts work in shifts, in the evening or at night
 * @param medicalRequirements special medical requirements in the sense of the law on medical examinations
 */
public record Work(Known customerContact, Known peaks, Known shifts, Known medicalRequirements) {

    /** Nobody said anything about the work. */
    public static final Work UNTOLD = new Work(Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN);

    private static final Map<String, Work> USUAL = Map.of(
            "G", new Work(Known.YES, Known.YES, Known.UNKNOWN, Known.UNKNOWN),
            "H", new Work(Known.UNKNOWN, Known.YES, Known.YES, Known.UNKNOWN),
            "I", new Work(Known.YES, Known.YES, Known.YES, Known.UNKNOWN),
            "Q", new Work(Known.UNKNOWN, Known.UNKNOWN, Known.YES, Known.UNKNOWN),
            "R", new Work(Known.YES, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN));

    /** The work at a position, from the levels (1 to 5) that the employer gave to the environment traits. */
    public static Work at(Map<String, Integer> environment) {
        return new Work(
                present(environment.get("klantcontact")),
                present(environment.get("pieken")),
                present(environment.get("nachtwerk")),
                Known.UNKNOWN);
    }

    /** What is unknown, filled in with what is usual in a sector: shops have customers, cafes have evenings. */
    public Work orUsualIn(@Nullable String sector) {
        var usual = sector == null ? UNTOLD : USUAL.getOrDefault(sector, UNTOLD);
        return new Work(
                or(customerContact, usual.customerContact),
                or(peaks, usual.peaks),
                or(shifts, usual.shifts),
                or(medicalRequirements, usual.medicalRequirements));
    }

    private static Known present(@Nullable Integer level) {
        if (level == null) {
            return Known.UNKNOWN;
        }
        return level > 1 ? Known.YES : Known.NO;
    }

    private static Known or(Known told, Known usual) {
        return told == Known.UNKNOWN ? usual : told;
    }
}
