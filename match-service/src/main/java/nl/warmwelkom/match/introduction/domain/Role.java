package nl.warmwelkom.match.introduction.domain;

/** In which role somebody did something. */
public enum Role {
    CANDIDATE("candidate"),
    JOBCOACH("jobcoach"),
    ACCOUNT_MANAGER("account-manager"),
    EMPLOYER("employer"),
    SYSTEM("system");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The code as it travels. */
    public String code() {
        return code;
    }
}
