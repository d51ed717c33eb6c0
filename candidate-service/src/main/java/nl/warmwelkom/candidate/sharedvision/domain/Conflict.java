package nl.warmwelkom.candidate.sharedvision.domain;

/**
 * Two pieces of advice that cannot both be followed.
 *
 * @param rule of the catalogue, which has the words on how to talk about it
 */
public record Conflict(String rule, Advice one, Advice other) {

    public boolean isAbout(String adviceId) {
        return one.id().equals(adviceId) || other.id().equals(adviceId);
    }

    /** The id of what stands against this advice. */
    public String against(String adviceId) {
        return one.id().equals(adviceId) ? other.id() : one.id();
    }
}
