package nl.warmwelkom.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The key under tokens, kept in a file: a token, and a login, stay good after a restart. */
final class SigningKey {

    private static final String FILE = "jwk.json";
    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey in(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            write(generate(), file);
        }
        return read(file);
    }

    private static RSAKey read(Path file) throws IOException {
        try {
            return RSAKey.parse(Files.readString(file));
        } catch (ParseException e) {
            throw new IOException("%s holds no key. Remove it, and a new one is made".formatted(file), e);
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("This JDK makes no RSA keys", e);
        }
    }

    /** By way of another name, so that a kill in the middle leaves no half key. */
    private static void write(RSAKey key, Path file) throws IOException {
        var draft = Files.createTempFile(file.getParent(), FILE, ".draft"); // readable by its owner alone
        Files.writeString(draft, key.toJSONString());
        if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
