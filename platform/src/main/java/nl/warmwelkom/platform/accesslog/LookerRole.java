package nl.warmwelkom.platform.accesslog;

import java.util.Arrays;
import java.util.Optional;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;

/** In what role somebody comes to a dossier, and what for. The words stand in lines for good: none is ever changed. */
public enum LookerRole {
    CANDIDATE("candidate", "keep-own-dossier"),
    JOBCOACH("jobcoach", "guide-to-work"),
    PROFESSIONAL("professional", "advise-candidate"),
    EMPLOYER("employer", "get-acquainted"),
    ACCOUNT_MANAGER("account-manager", "review-introduction"),
    /** Somebody without an account, whom the candidate gave a link. */
    LINK_HOLDER("link-holder", "advise-candidate"),
    SYSTEM("system", "keep-promises"),
    /** Somebody whose role has no business with this dossier. */
    OTHER("other", "unknown");

    private final String word;
    private final String purpose;

    LookerRole(String word, String purpose) {
        this.word = word;
        this.purpose = purpose;
    }

    static LookerRole of(Looker looker, String candidate) {
        var caller = looker.caller();
        if (caller == null) {
            return looker.isService() ? SYSTEM : LINK_HOLDER;
        }
        return caller.is(Role.CANDIDATE) && candidate.equals(caller.candidateId()) ? CANDIDATE : of(caller);
    }

    private static LookerRole of(Caller caller) {
        if (caller.is(Role.JOBCOACH)) {
            return JOBCOACH;
        }
        if (caller.is(Role.PROFESSIONAL)) {
            return PROFESSIONAL;
        }
        if (caller.is(Role.EMPLOYER)) {
            return EMPLOYER;
        }
        return caller.is(Role.ACCOUNT_MANAGER) ? ACCOUNT_MANAGER : OTHER;
    }

    /** The role that a line says. */
    public static Optional<LookerRole> named(String word) {
        return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
    }

    public String word() {
        return word;
    }

    public String purpose() {
        return purpose;
    }
}
