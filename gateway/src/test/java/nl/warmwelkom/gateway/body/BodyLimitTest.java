package nl.warmwelkom.gateway.body;

import static nl.warmwelkom.gateway.landscape.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.gateway.landscape.Landscape;
import nl.warmwelkom.gateway.landscape.RawClient;
import nl.warmwelkom.gateway.landscape.SharedLandscape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedLandscape.class)
class BodyLimitTest {

    private static final int LIMIT = 256 * 1024;
    private static final String PATH = "/api/v1/quick-checks";

    private final Landscape landscape;

    BodyLimitTest(Landscape landscape) {
        this.landscape = landscape;
    }

    @Test
    void a_body_of_just_the_limit_arrives_whole() {
        var sent = landscape
                .ask("POST", PATH)
                .body(BodyPublishers.ofByteArray(body(LIMIT)))
                .send();

        assertThat(sent.statusCode()).isEqualTo(200);
        var seen = landscape.match.onlySeen();
        assertThat(seen.size()).isEqualTo(LIMIT);
        assertThat(seen.header("content-length")).contains(Integer.toString(LIMIT));
    }

    @Test
    void a_body_in_pieces_arrives_whole_and_with_its_length() {
        var sent = landscape
                .ask("POST", PATH)
                .chunked(() -> new ByteArrayInputStream(body(LIMIT)))
                .send();

        assertThat(sent.statusCode()).isEqualTo(200);
        var seen = landscape.match.onlySeen();
        assertThat(seen.size()).isEqualTo(LIMIT);
        assertThat(seen.header("content-length")).contains(Integer.toString(LIMIT));
        assertThat(seen.header("transfer-encoding")).isEmpty();
    }

    @Test
    void an_empty_body_in_pieces_is_no_trouble() {
        var sent = landscape
                .ask("POST", PATH)
                .chunked(() -> new ByteArrayInputStream(new byte[0]))
                .send();

        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(landscape.match.onlySeen().size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT + 1, 300 * 1024, 5 * 1024 * 1024})
    void one_byte_more_is_too_large_and_reaches_nobody(int size) {
        var sent = landscape
                .ask("POST", PATH)
                .body(BodyPublishers.ofByteArray(body(size)))
                .send();

        assertProblem(sent, ProblemType.TOO_LARGE);
        assertThat(landscape.match.seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT + 1, 300 * 1024, 5 * 1024 * 1024})
    void in_pieces_one_byte_more_is_too_large_as_well(int size) {
        var sent = landscape
                .ask("POST", PATH)
                .chunked(() -> new ByteArrayInputStream(body(size)))
                .send();

        assertProblem(sent, ProblemType.TOO_LARGE);
        assertThat(landscape.match.seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT + 1, 300 * 1024, 5 * 1024 * 1024, 50 * 1024 * 1024})
    void a_client_that_sends_everything_first_still_gets_the_answer_and_may_go_on(int size) throws IOException {
        try (var client = new RawClient(landscape.port())) {
            client.send(post(PATH, "Content-Length: " + size));
            client.send(body(size));
            assertThat(client.readAnswer()).startsWith("HTTP/1.1 413 ").contains("/problems/too-large");

            client.send(post(PATH, "Content-Length: 2"));
            client.send("{}");
            assertThat(client.readAnswer()).startsWith("HTTP/1.1 200 ");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300 * 1024, 5 * 1024 * 1024, 50 * 1024 * 1024})
    void a_client_that_sends_all_its_pieces_first_still_gets_the_answer_and_may_go_on(int size) throws IOException {
        try (var client = new RawClient(landscape.port())) {
            client.send(post(PATH, "Transfer-Encoding: chunked"));
            for (var sent = 0; sent < size; sent += 8192) {
                client.send("2000\r\n");
                client.send(body(8192));
                client.send("\r\n");
            }
            client.send("0\r\n\r\n");
            assertThat(client.readAnswer()).startsWith("HTTP/1.1 413 ").contains("/problems/too-large");

            client.send(post(PATH, "Content-Length: 2"));
            client.send("{}");
            assertThat(client.readAnswer()).startsWith("HTTP/1.1 200 ");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300 * 1024, 5 * 1024 * 1024})
    void who_may_not_send_at_all_gets_that_answer_however_much_was_sent(int size) throws IOException {
        try (var client = new RawClient(landscape.port())) {
            client.send(post("/api/v1/employers", "Content-Length: " + size));
            client.send(body(size));
            assertThat(client.readAnswer()).startsWith("HTTP/1.1 401 ").contains("/problems/not-logged-in");
        }
    }

    @Test
    void a_client_that_asks_first_is_told_before_it_sends() throws IOException {
        try (var client = new RawClient(landscape.port())) {
            client.send(post(PATH, "Content-Length: 5000000\r\nExpect: 100-continue"));

            assertThat(client.readToEnd())
                    .startsWith("HTTP/1.1 413 ")
                    .containsIgnoringCase("connection: close")
                    .doesNotContain("100 Continue");
        }
    }

    @Test
    void a_client_that_asks_first_with_a_fitting_body_may_send_it() {
        var sent = landscape
                .ask("POST", PATH)
                .asksBeforeSending()
                .json("{\"a\":1}")
                .send();

        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(landscape.match.onlySeen().body()).isEqualTo("{\"a\":1}");
    }

    private static byte[] body(int size) {
        var bytes = new byte[size];
        Arrays.fill(bytes, (byte) ' ');
        return bytes;
    }

    private static String post(String path, String headers) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + headers
                + "\r\n\r\n";
    }
}
