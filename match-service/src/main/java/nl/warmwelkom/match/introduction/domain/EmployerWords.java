package nl.warmwelkom.match.introduction.domain;

import org.jspecify.annotations.Nullable;

/** What an employer writes with an answer: two fields, for they are two readers. */
public record EmployerWords(
        @Nullable Words toCoach, @Nullable Words toCandidate) {

    public static final EmployerWords NONE = new EmployerWords(null, null);
}
