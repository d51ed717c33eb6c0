package nl.warmwelkom.web.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who is logged in and reads a page.
 *
 * @param name as it stands in the top of the page
 * @param pass what we show to the API when we ask something for this reader
 */
public record Reader(
        String account,
        String name,
        Set<Role> roles,
        List<String> regions,
        Optional<String> employerId,
        Optional<String> candidateId,
        Optional<String> profession,
        Pass pass) {

    /** Where this reader's own pages begin. */
    public String home() {
        return roles.stream().sorted().findFirst().map(Role::home).orElse("/");
    }

    public List<Role.MenuItem> menu() {
        return roles.stream().sorted().flatMap(role -> role.menu().stream()).toList();
    }

    /**
     * A token, and the language in which texts should come back.
     *
     * @param language "nl" or "en"
     */
    public record Pass(String token, String language) {

        /** A token never ends up in a log. */
        @Override
        public String toString() {
            return "a pass";
        }
    }
}
