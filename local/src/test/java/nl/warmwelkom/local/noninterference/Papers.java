package nl.warmwelkom.local.noninterference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** Unpacks all of a PDF, and takes out when it was made and what follows from that: how long it is packed, and where. */
final class Papers {

    private static final Pattern STREAM =
            Pattern.compile("obj\n<<\n(.*?)>>\nstream\r?\n(.*?)\r?\nendstream", Pattern.DOTALL);

    private static final Pattern MADE_AT = Pattern.compile("D:\\d{14}[^)]*|/ID \\[[^\\]]*]|startxref\\s+\\d+");

    private Papers() {}

    /** The text of a paper, one character for each byte. */
    static String plain(String paper) {
        var unpacked =
                STREAM.matcher(paper).replaceAll(it -> Matcher.quoteReplacement(unpacked(it.group(1), it.group(2))));
        return MADE_AT.matcher(unpacked).replaceAll("«made»");
    }

    private static String unpacked(String about, String packed) {
        return about.replaceAll("/Length \\d+", "") + content(about, packed);
    }

    private static String content(String about, String packed) {
        if (about.contains("/XRef")) {
            return "«where each part stands in the file»";
        }
        if (!about.contains("/FlateDecode")) {
            return packed;
        }
        try (var stream =
                new InflaterInputStream(new ByteArrayInputStream(packed.getBytes(StandardCharsets.ISO_8859_1)))) {
            return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
