package nl.warmwelkom.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.warmwelkom.platform.mail.MailWriter.Notice;
import org.junit.jupiter.api.Test;

class MailWriterTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String EVIL = "<script>alert('x')</script> & \"more\"";

    private final MailWriter writer = new MailWriter(
            "nl.warmwelkom.platform.mail.sample", MailWriterTest.class, URI.create("https://warmwelkom.example"));

    private Mail written(String name, Notice notice) {
        return writer.write("id", "about", new Mail.Recipient(name, "a@example.nl"), notice, NOON);
    }

    @Test
    void dutch_comes_first_and_english_below_it_in_text_and_in_html() {
        var mail = written("Noor", new Notice("kettle", List.of("Bakker"), null, "/werkgever"));

        assertThat(mail.subject()).isEqualTo("De ketel is warm / The kettle is warm");
        assertThat(mail.text()).isEqualTo("""
                Beste Noor,

                De ketel van Bakker is warm.

                Kom maar kijken.

                Naar de ketel:
                https://warmwelkom.example/werkgever

                Met vriendelijke groet,
                Warm Welkom

                U krijgt deze mail, omdat u een ketel hebt.

                ----------------------------------------

                Dear Noor,

                The kettle of Bakker is warm.

                Come and see.

                To the kettle:
                https://warmwelkom.example/werkgever

                Kind regards,
                Warm Welkom

                You get this mail because you have a kettle.
                """);
        assertThat(mail.html())
                .contains("<p>De ketel van Bakker is warm.</p>")
                .contains("<div lang=\"en\">")
                .contains("<a href=\"https://warmwelkom.example/werkgever\">Naar de ketel</a>");
        assertThat(mail.until()).isEqualTo(NOON.plus(Duration.ofDays(3)));
    }

    @Test
    void what_somebody_wrote_is_shown_as_words_and_never_as_html() {
        var mail = written(EVIL, new Notice("kettle", List.of(EVIL), EVIL + "\nsecond line", "/"));

        assertThat(mail.html())
                .doesNotContain("<script")
                .contains("&lt;script&gt;")
                .contains("<br>\nsecond line");
        assertThat(mail.text()).contains("  " + EVIL + "\n  second line");
    }

    @Test
    void no_words_at_all_put_a_tag_into_a_mail_or_a_line_break_into_its_subject() {
        qt().forAll(strings().basicMultilingualPlaneAlphabet().ofLengthBetween(0, 60))
                .checkAssert(words -> {
                    var mail = written(words, new Notice("kettle", List.of(words), words, "/"));
                    var plain = written("x", new Notice("kettle", List.of("x"), "x", "/"));
                    assertThat(tags(mail)).isEqualTo(tags(plain) + 2 * lineBreaks(words));
                    assertThat(OneLine.of(words)).doesNotContainPattern("[\\p{Cntrl}\\u2028\\u2029]");
                });
    }

    private static long tags(Mail mail) {
        return mail.html().chars().filter(c -> c == '<').count();
    }

    private static long lineBreaks(String words) {
        return words.chars().filter(c -> c == '\n').count();
    }
}
