package nl.warmwelkom.candidate.sharing.domain;

import java.util.Set;

/**
 * What the candidate chose to show one employer.
 *
 * @param supportNeeds codes of the needs
 */
public record Chosen(boolean givenName, boolean story, boolean strengths, Set<String> supportNeeds) {

    public Chosen {
        supportNeeds = Set.copyOf(supportNeeds);
    }
}
