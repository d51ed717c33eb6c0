package nl.warmwelkom.match.introduction.domain;

/** Whom an introduction is about, and which work. */
public record Parties(CandidateId candidate, EmployerId employer, PositionId position) {

    Parties forgotten() {
        return new Parties(candidate.forgotten(), employer, position);
    }
}
