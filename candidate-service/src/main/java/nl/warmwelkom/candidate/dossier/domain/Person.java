package nl.warmwelkom.candidate.dossier.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who the candidate is and where to reach them. There is no field for a birth date, a sex, an origin or a number of the state.
 *
 * @param postcode4 four digits: nearer than that, nobody's home is known here
 */
public record Person(String givenName, @Nullable String familyName, Contact contact, Region region, String postcode4) {

    /**
     * How to reach the candidate.
     *
     * @param name whom to ask for, if that is not the candidate
     */
    public record Contact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}
}
