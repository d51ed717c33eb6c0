package nl.warmwelkom.local.identity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody who can log in to the demo.
 *
 * @param about who this is, in Dutch, for the page that lists the accounts
 * @param more the claims that only some roles have: which employer, which candidate, which profession
 */
public record DemoAccount(
        String name, String about, List<String> roles, List<String> regions, Map<String, String> more) {

    /** Of every demo account, and told to everybody: it keeps nobody out. */
    public static final String PASSWORD = "demo";

    public DemoAccount {
        roles = List.copyOf(roles);
        regions = List.copyOf(regions);
        more = Map.copyOf(more);
    }

    /** What a token says about them, besides their name. */
    Map<String, Object> claims() {
        var claims = new TreeMap<String, Object>(more);
        claims.put("roles", roles);
        claims.put("regions", regions);
        if (roles.contains("jobcoach") || roles.contains("account-manager")) {
            claims.put("email", name + "@demo.warmwelkom.example");
        }
        return claims;
    }
}
