package nl.warmwelkom.candidate.sharing.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An entity tag made of what is shown, and of nothing else. The version of the dossier would tell an employer that something
 * changed which is not shared.
 */
final class ContentTag {

    private static final int LENGTH = 32;

    private ContentTag() {}

    static String of(byte[] shown) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(shown);
            return "\"" + HexFormat.of().formatHex(digest).substring(0, LENGTH) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
