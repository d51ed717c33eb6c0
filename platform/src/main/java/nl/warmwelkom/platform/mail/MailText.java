package nl.warmwelkom.platform.mail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmwelkom.platform.mail.MailWriter.MailPart;

/** A mail for whoever reads no HTML. */
final class MailText {

    private static final String BETWEEN = "\n\n----------------------------------------\n\n";

    private MailText() {}

    static String of(List<MailPart> parts, String link) {
        return parts.stream().map(part -> of(part, link)).collect(Collectors.joining(BETWEEN)) + "\n";
    }

    private static String of(MailPart part, String link) {
        var quote = part.quote();
        return Stream.of(
                        part.opening(),
                        quote == null
                                ? Stream.<String>empty()
                                : Stream.of(quote.indent(2).stripTrailing()),
                        Stream.of(part.button() + ":\n" + link, part.closing(), part.reason()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n\n"));
    }
}
