package nl.warmwelkom.candidate.sealing;

import com.mongodb.reactivestreams.client.MongoDatabase;

/** A vault with a master key that everybody knows. */
public final class TestVault {

    static final String ZEROS = "A".repeat(43) + "=";

    private TestVault() {}

    public static Vault in(MongoDatabase database) {
        return new Vault(MasterKeys.of("1:" + ZEROS), new MongoKeys(database));
    }
}
