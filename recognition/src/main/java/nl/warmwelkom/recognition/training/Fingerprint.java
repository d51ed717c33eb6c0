package nl.warmwelkom.recognition.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/** What something was learned from. Learning takes minutes, so it is done again only when the text or the code is another. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(List<Utterance> utterances, Path code) throws IOException {
        var digest = sha256();
        for (var utterance : utterances) {
            digest.update(utterance.voice().getBytes(UTF_8));
            digest.update(new TreeSet<>(utterance.labels()).toString().getBytes(UTF_8));
            digest.update(utterance.text().getBytes(UTF_8));
        }
        try (var files = Files.walk(code)) {
            for (var file : files.filter(Fingerprint::counts).sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean counts(Path file) {
        var name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && (name.endsWith(".txt") || name.endsWith(".class"))
                // They use what was learned, and change nothing about it.
                && !name.startsWith("Recogni");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
