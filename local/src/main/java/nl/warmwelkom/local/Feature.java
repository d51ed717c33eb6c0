package nl.warmwelkom.local;

/** What an application can bring to the common class path, and the others would be configured with, uncalled for. */
enum Feature {
    MONGO("org\\.springframework\\.boot\\.(data\\.)?mongodb\\..*"),
    KAFKA("org\\.springframework\\.boot\\.kafka\\..*"),
    MAIL("org\\.springframework\\.boot\\.mail\\..*"),
    PAGES("org\\.springframework\\.boot\\.thymeleaf\\..*"),
    CLOUD("org\\.springframework\\.cloud\\..*"),
    GATEWAY("org\\.springframework\\.cloud\\.gateway\\..*"),
    BREAKERS("io\\.github\\.resilience4j\\..*|org\\.springframework\\.cloud\\.circuitbreaker\\..*"),
    LOGIN("org\\.springframework\\.boot\\.security\\.oauth2\\.client\\..*"),
    TOKENS("org\\.springframework\\.boot\\.security\\.oauth2\\.server\\.resource\\..*"),
    IDENTITY("org\\.springframework\\.boot\\.security\\.oauth2\\.server\\.authorization\\..*");

    private final String classes;

    Feature(String classes) {
        this.classes = classes;
    }

    boolean brings(String autoConfiguration) {
        return autoConfiguration.matches(classes);
    }
}
