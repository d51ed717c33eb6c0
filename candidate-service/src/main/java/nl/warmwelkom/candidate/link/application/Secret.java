package nl.warmwelkom.candidate.link.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What opens a link: 256 bits of chance, so that a digest without salt keeps it, and nobody guesses it. */
public record Secret(String token) {

    static final int BYTES = 32;

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    static Secret of(byte[] chance) {
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(chance));
    }

    boolean looksLikeOne() {
        return SHAPE.matcher(token).matches();
    }

    String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** Not to be written anywhere by accident. */
    @Override
    public String toString() {
        return "Secret";
    }
}
