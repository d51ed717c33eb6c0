package nl.warmwelkom.platform.mail;

import java.time.Instant;

/**
 * A mail, ready to leave.
 *
 * @param id follows from the fact that it tells: the same fact is told once, however often it comes by
 * @param about what it is about, such as {@code introduction/<id>}: it can be taken back under this
 * @param since when the fact became one
 * @param until after this it is no news any more, and is given up
 */
public record Mail(
        String id, String about, Recipient to, String subject, String text, String html, Instant since, Instant until) {

    /** Who gets it. */
    public record Recipient(String name, String address) {}
}
