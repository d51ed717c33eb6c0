package nl.warmwelkom.candidate.dossier.domain;

/** Hours a week that the candidate wants to work. */
public record Hours(int min, int max) {

    boolean isReversed() {
        return min > max;
    }
}
