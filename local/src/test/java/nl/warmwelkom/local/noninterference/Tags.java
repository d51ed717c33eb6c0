package nl.warmwelkom.local.noninterference;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** Entity tags that say what the body says and nothing else: digests of it, in the forms that our services give them. */
final class Tags {

    private Tags() {}

    static String of(byte[] body) {
        return '"'
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(digest(body))
                        .substring(0, 22)
                + '"';
    }

    static boolean isOf(String tag, byte[] body) {
        var hex = HexFormat.of().formatHex(digest(body));
        return List.of(of(body), '"' + hex.substring(0, 24) + '"', '"' + hex.substring(0, 32) + '"')
                .contains(tag);
    }

    private static byte[] digest(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
