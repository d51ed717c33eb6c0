package nl.warmwelkom.web.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What somebody is here for, where the own pages begin, and what stands in the menu. */
public enum Role {
    EMPLOYER("employer", "/werkgever", "", "/werkplekken", "/vragen", "/verhalen", "/profiel"),
    CANDIDATE("candidate", "/mijn", "", "/stappen", "/delen", "/wie-helpt", "/dossier", "/wie-keek"),
    JOBCOACH("jobcoach", "/coach", ""),
    ACCOUNT_MANAGER("account-manager", "/regio", "", "/ronde", "/dashboard", "/gewichten"),
    PROFESSIONAL("professional", "/professional", ""),
    EDITOR("editor", "/redactie", "", "/vragen", "/verhalen", "/gewichten");

    private final String claim;
    private final String home;

    @SuppressWarnings("ImmutableEnumChecker") // Stream.toList() makes one that nobody can change.
    private final List<MenuItem> menu;

    Role(String claim, String home, String... pages) {
        this.claim = claim;
        this.home = home;
        this.menu = Arrays.stream(pages)
                .map(page -> new MenuItem(home + page, "menu" + (home + page).replace('/', '.')))
                .toList();
    }

    public static Optional<Role> of(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }

    /** How the API names it. */
    public String claim() {
        return claim;
    }

    public String home() {
        return home;
    }

    /** The pages of this role: its home, and everything under it. */
    public String[] paths() {
        return new String[] {home, home + "/**"};
    }

    public List<MenuItem> menu() {
        return menu;
    }

    /**
     * A page in the menu.
     *
     * @param key of its name in the message files
     */
    public record MenuItem(String path, String key) {}
}
