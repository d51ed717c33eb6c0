package nl.warmwelkom.match.landscape;

import java.util.List;

/**
 * An employer, as employer-service told.
 *
 * @param open whether introductions are welcome
 * @param accounts subjects of the accounts that may act for it
 */
public record KnownEmployer(
        String name,
        String sector,
        String size,
        String region,
        String postcode4,
        boolean open,
        List<String> accounts) {}
