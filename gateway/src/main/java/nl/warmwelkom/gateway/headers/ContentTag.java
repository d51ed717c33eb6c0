package nl.warmwelkom.gateway.headers;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** An ETag that says what an answer holds and nothing else. */
public final class ContentTag {

    private static final int CHARACTERS = 22;

    private ContentTag() {}

    public static String of(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            var text = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
            return '"' + text.substring(0, CHARACTERS) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
