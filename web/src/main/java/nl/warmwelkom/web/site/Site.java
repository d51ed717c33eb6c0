package nl.warmwelkom.web.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.warmwelkom.contracts.catalogue.Label;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;

/** Addresses and texts in the reader's language, for the templates, which know it as {@code site}. */
@Component
public class Site {

    private final URI home;
    private final Clock clock;
    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();

    Site(@Value("${warm-welkom.web.home:${warm-welkom.issuer}}") URI home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /** The address of a page, in the language that its reader reads now. */
    public String page(String path, Locale locale) {
        return switch (Language.of(locale)) {
            case DUTCH -> path;
            case ENGLISH -> inEnglish(path);
        };
    }

    /** After something was done: another page, opened as new, that says so in the words under {@code done.<what>}. */
    public Rendering done(String path, String what, Locale locale) {
        var address = page(path, locale);
        return Rendering.redirectTo(address + (address.contains("?") ? "&" : "?") + "gedaan=" + what)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    /** What a page that is opened now and begins with this address follows. */
    public String stream(String home) {
        return home + "/stroom?sinds=" + clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** With where we are in front of it, to be written down or mailed. */
    public String address(String path) {
        return home.resolve(path).toString();
    }

    public String text(Label label, Locale locale) {
        return Language.of(locale).of(label);
    }

    private static String inEnglish(String path) {
        var end = path.indexOf('#');
        var page = end < 0 ? path : path.substring(0, end);
        return page + (page.contains("?") ? "&" : "?") + "lang=en" + path.substring(page.length());
    }

    /** The address of a file that may be kept by browsers for ever, for it changes when the file does. */
    public String asset(String name) {
        return "/assets/" + name + "?v=" + fingerprints.computeIfAbsent(name, Site::fingerprint);
    }

    private static String fingerprint(String name) {
        try (var file = new ClassPathResource("static/assets/" + name).getInputStream()) {
            var digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
