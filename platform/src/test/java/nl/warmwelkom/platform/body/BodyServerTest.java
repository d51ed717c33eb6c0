package nl.warmwelkom.platform.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** The same over a real connection, where a refusal has to reach somebody who is still sending. */
class BodyServerTest {

    private static final AnnotationConfigApplicationContext CONTEXT = TestDoor.open();
    private static final DisposableServer SERVER = HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .handle(new ReactorHttpHandlerAdapter(
                    WebHttpHandlerBuilder.applicationContext(CONTEXT).build()))
            .bindNow();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @AfterAll
    static void stop() {
        CLIENT.close();
        SERVER.disposeNow(Duration.ofSeconds(5));
        CONTEXT.close();
    }

    @Test
    void a_right_body_is_read() throws Exception {
        var answer = send(BodyPublishers.ofString(Bodies.BAKERY));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"Bakkerij De Korenmolen\"");
    }

    @Test
    void faults_come_back_as_problem_json() throws Exception {
        var answer = send(BodyPublishers.ofString("{\"naam\": \"Zoë\"}"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"pointer\":\"/naam\"", "\"pointer\":\"/contact\"")
                .doesNotContain("Zoë");
    }

    @Test
    void a_large_body_is_refused_and_the_one_after_it_is_read() throws Exception {
        for (var kibibytes : new int[] {300, 5_000}) {
            assertThat(send(kibibytes(kibibytes)).statusCode()).isEqualTo(413);
            assertThat(send(BodyPublishers.ofString(Bodies.BAKERY)).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_large_body_that_does_not_say_how_large_is_refused_too() throws Exception {
        // With a length unknown the client sends in chunks.
        assertThat(send(BodyPublishers.fromPublisher(kibibytes(300))).statusCode())
                .isEqualTo(413);
        assertThat(send(BodyPublishers.ofString(Bodies.BAKERY)).statusCode()).isEqualTo(200);
    }

    @Test
    void brackets_without_end_break_nothing() throws Exception {
        assertThat(send(BodyPublishers.ofString("[".repeat(200_000))).statusCode())
                .isEqualTo(400);
        assertThat(send(BodyPublishers.ofString(Bodies.BAKERY)).statusCode()).isEqualTo(200);
    }

    private static BodyPublisher kibibytes(int number) {
        var body = new byte[number * 1024];
        Arrays.fill(body, (byte) ' ');
        return BodyPublishers.ofByteArray(body);
    }

    private HttpResponse<String> send(BodyPublisher body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/employers".formatted(SERVER.port())))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(20))
                .POST(body)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString(UTF_8));
    }
}
