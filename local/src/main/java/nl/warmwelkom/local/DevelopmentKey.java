package nl.warmwelkom.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The master key of dossiers on a laptop, in the data folder next to what it protects. That is no protection at all, and fine
 * for people who do not exist: on a server the key is a setting.
 */
final class DevelopmentKey {

    private static final String FILE = "development-master-key";
    private static final int BYTES = 32;

    private DevelopmentKey() {}

    static String in(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            // By way of another name, so that a kill in the middle leaves no half key. Readable by its owner alone.
            var draft = Files.createTempFile(folder, FILE, ".draft");
            Files.writeString(draft, "1:" + Base64.getEncoder().encodeToString(bytes));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file);
    }
}
