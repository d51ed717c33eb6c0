package nl.warmwelkom.candidate.sealing;

/** Without a key nothing that a candidate tells could be kept safe: the service does not start. */
final class UnusableMasterKeys extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableMasterKeys(String why) {
        super(
                "MASTER_KEYS cannot be used: %s. Dossiers are only kept encrypted; set it to 1:<32 bytes in base64>, made by: echo \"1:$(openssl rand -base64 32)\""
                        .formatted(why),
                null,
                false,
                false);
    }
}
