package nl.warmwelkom.gateway.login;

/** The addresses that belong to logging in. */
public final class LoginPath {

    /** Sends whoever is logged in to the own page. Going there is how one logs in. */
    public static final String HOME = "/thuis";

    /** Where a browser is sent to log in. */
    static final String BEGIN = "/oauth2/authorization/" + Provider.ID;

    /** Where the identity provider sends it back to. */
    public static final String ANSWER = "/login/oauth2/code/" + Provider.ID;

    /** A page that says that it did not work. */
    public static final String FAILED = "/inloggen-mislukt";

    public static final String LOGOUT = "/uitloggen";

    private LoginPath() {}
}
