package nl.warmwelkom.local.noninterference;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What was mailed to employers, by subject. Which mails go out depends on who answers how soon; so it is not compared how many
 * there are, but all of one subject with each other: no word of them may differ.
 */
record Mailed(Map<String, List<String>> bySubject) {

    private static final Pattern WHICH = Pattern.compile("introduction \\d+ of round \\d+");

    /** Of the moment, and the lines that parts are kept apart with. */
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "message-id", "received", "content-type");

    static Mailed in(Path folder, Names names) {
        var bySubject = new HashMap<String, List<String>>();
        try (var files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".eml")).forEach(file -> {
                var mail = message(file);
                bySubject
                        .computeIfAbsent(subject(mail), _ -> new ArrayList<>())
                        .add(WHICH.matcher(names.plain(text(mail))).replaceAll("the introduction"));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Mailed(bySubject);
    }

    boolean has(String subject) {
        return bySubject.keySet().stream().anyMatch(each -> each.startsWith(subject));
    }

    Optional<Difference> difference() {
        return bySubject.entrySet().stream()
                .flatMap(mails -> mails.getValue().stream()
                        .flatMap(other -> Difference.between(
                                "mail: " + mails.getKey(),
                                mails.getValue().getFirst().lines().toList(),
                                other.lines().toList())
                                .stream()))
                .findFirst();
    }

    /** With a word more in the last mail of one subject. */
    Mailed leaking(String subject) {
        var leaking = new HashMap<>(bySubject);
        leaking.computeIfPresent(subject, (_, mails) -> {
            var changed = new ArrayList<>(mails);
            changed.add(changed.removeLast() + "«more»");
            return changed;
        });
        return new Mailed(leaking);
    }

    /** The subjects of which there is more than one to compare. */
    List<String> comparable() {
        return bySubject.entrySet().stream()
                .filter(mails -> mails.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static MimeMessage message(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), bytes);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(file + " is no mail", e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            var lines = new ArrayList<String>();
            for (Header header : Collections.list(mail.getAllHeaders())) {
                if (!OF_THE_MOMENT.contains(header.getName().toLowerCase(Locale.ROOT))) {
                    lines.add(header.getName() + ": " + header.getValue());
                }
            }
            var parts = (Multipart) mail.getContent();
            for (var n = 0; n < parts.getCount(); n++) {
                lines.add(String.valueOf(parts.getBodyPart(n).getContent()));
            }
            return String.join("\n", lines);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
