package nl.warmwelkom.local.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.warmwelkom.embedded.EmbeddedSmtp;
import nl.warmwelkom.embedded.FreePorts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** The page with what was mailed, over real SMTP and HTTP. */
class PostOfficeTest {

    private final int port = FreePorts.choose(1).getFirst();

    private static void mail(EmbeddedSmtp server, String subject, String text) throws Exception {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, true, "UTF-8");
        helper.setFrom("post@warmwelkom.example");
        helper.setTo("fatima@korenmolen.example");
        helper.setSubject(subject);
        helper.setText(text, "<p>html</p>");
        sender.send(message);
    }

    private HttpResponse<String> page() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/post".formatted(port)))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    @Test
    void an_empty_page_says_when_there_will_be_mail(@TempDir Path folder) throws Exception {
        try (var _ = PostOffice.open(folder, port)) {
            assertThat(page().body()).contains("Er is nog niets verstuurd", "Dit is een demo");
        }
    }

    @Test
    void mail_can_be_read_the_newest_first_and_nothing_in_it_runs(@TempDir Path folder) throws Exception {
        try (var server = EmbeddedSmtp.start(folder, 0);
                var _ = PostOffice.open(folder, port)) {
            mail(server, "Eerste <script>alert(1)</script>", "Dag Fatima, é");
            mail(server, "Tweede", "<img src=x onerror=alert(1)>");

            var answer = page();
            assertThat(answer.body())
                    .containsSubsequence("Tweede", "Eerste")
                    .contains("fatima@korenmolen.example", "Dag Fatima, &eacute;")
                    .doesNotContain("<script", "<img");
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        }
    }

    @Test
    void mail_is_still_there_after_a_restart_and_a_damaged_one_hides_no_other(@TempDir Path folder) throws Exception {
        try (var server = EmbeddedSmtp.start(folder, 0)) {
            mail(server, "Bewaard", "tekst");
        }
        Files.writeString(folder.resolve("9-damaged.eml"), "Content-Type: multipart/mixed\n\nno boundary");

        try (var _ = EmbeddedSmtp.start(folder, 0);
                var _ = PostOffice.open(folder, port)) {
            assertThat(page().body()).contains("Bewaard");
        }
    }
}
