package nl.warmwelkom.platform.security;

import java.util.Arrays;
import java.util.Optional;

/** What somebody is here for. */
public enum Role {
    EMPLOYER("employer"),
    JOBCOACH("jobcoach"),
    ACCOUNT_MANAGER("account-manager"),
    CANDIDATE("candidate"),
    PROFESSIONAL("professional"),
    EDITOR("editor"),
    /** Reads who looked at which dossier, and no dossier. */
    AUDITOR("auditor");

    private final String claim;

    Role(String claim) {
        this.claim = claim;
    }

    /** The word in the token. */
    public String claim() {
        return claim;
    }

    static Optional<Role> of(String claim) {
        return Arrays.stream(values()).filter(role -> role.claim.equals(claim)).findFirst();
    }
}
