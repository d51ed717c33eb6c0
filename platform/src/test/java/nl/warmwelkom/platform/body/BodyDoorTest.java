package nl.warmwelkom.platform.body;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Bodies on their way through the codecs of Spring to a controller, and refusals on their way back. */
class BodyDoorTest {

    private static final MediaType PROBLEM = MediaType.APPLICATION_PROBLEM_JSON;

    private final AnnotationConfigApplicationContext context = TestDoor.open();
    private final WebTestClient client =
            WebTestClient.bindToApplicationContext(context).build();

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void a_right_body_arrives_at_the_controller() {
        send("/employers", Bodies.BAKERY)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("Bakkerij De Korenmolen");
    }

    @Test
    void a_body_may_come_as_a_mono_with_its_defaults() {
        send("/positions", Bodies.BAKER)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.openings")
                .isEqualTo(1)
                .jsonPath("$.certificates")
                .isEmpty();
    }

    @Test
    void faults_are_told_as_a_problem() {
        send("/employers", "{\"name\": \"\", \"region\": \"AM99\"}")
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(PROBLEM)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("https://here.example/api/v1/problems/invalid-input")
                .jsonPath("$.errors.length()")
                .isEqualTo(6)
                .jsonPath("$.errors[?(@.pointer == '/name')].code")
                .isEqualTo("blank")
                .jsonPath("$.errors[?(@.pointer == '/region')].nearest.length()")
                .isEqualTo(3)
                .jsonPath("$.errors[?(@.pointer == '/name')].nearest")
                .doesNotExist();
    }

    @Test
    void a_mono_refuses_too() {
        send("/positions", "[]")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("");
    }

    @Test
    void broken_json_is_told_with_its_place() {
        send("/employers", "{\n\"name\": }")
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(PROBLEM)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("https://here.example/api/v1/problems/broken-json")
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).startsWith("Line 2, column"));
    }

    @Test
    void ten_thousand_brackets_are_broken_json() {
        for (var brackets :
                List.of("[".repeat(10_000), "{\"a\":".repeat(10_000), "[".repeat(10_000) + "]".repeat(10_000))) {
            send("/employers", brackets)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("https://here.example/api/v1/problems/broken-json");
        }
    }

    @Test
    void an_empty_body_is_broken_json_where_something_is_required() {
        for (var body : List.of("", " \n")) {
            send("/employers", body)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.detail")
                    .isEqualTo("The body is empty. Send a JSON object.");
        }
    }

    @Test
    void an_empty_body_is_as_good_as_none_where_nothing_is_required() {
        send("/withdrawal", "").expectStatus().isOk();
        client.post()
                .uri("/withdrawal")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"reasonCode\": null}");
        send("/withdrawal", "{\"reasonCode\": \"other-work\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.reasonCode")
                .isEqualTo("other-work");
    }

    @Test
    void a_body_up_to_256_kib_is_read_and_one_more_byte_is_too_large() {
        var room = 256 * 1024 - Bodies.BAKERY.getBytes(UTF_8).length;

        send("/employers", Bodies.BAKERY + " ".repeat(room)).expectStatus().isOk();
        send("/employers", Bodies.BAKERY + " ".repeat(room + 1))
                .expectStatus()
                .isEqualTo(413)
                .expectHeader()
                .contentType(PROBLEM)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("https://here.example/api/v1/problems/too-large");
    }

    @Test
    void only_json_is_read() {
        for (var type : List.of(
                MediaType.TEXT_PLAIN,
                MediaType.APPLICATION_XML,
                MediaType.APPLICATION_CBOR,
                MediaType.APPLICATION_YAML,
                MediaType.APPLICATION_NDJSON,
                MediaType.APPLICATION_FORM_URLENCODED,
                MediaType.APPLICATION_OCTET_STREAM,
                MediaType.APPLICATION_PROBLEM_JSON,
                MediaType.parseMediaType("application/merge-patch+json"),
                new MediaType(MediaType.APPLICATION_JSON, ISO_8859_1))) {
            client.post()
                    .uri("/employers")
                    .header("Content-Type", type.toString())
                    .bodyValue(Bodies.BAKERY.getBytes(UTF_8))
                    .exchange()
                    .expectStatus()
                    .isEqualTo(415)
                    .expectHeader()
                    .contentType(PROBLEM);
        }
    }

    @Test
    void json_in_utf_8_is_read_whether_it_says_so_or_not() {
        for (var type :
                List.of("application/json;charset=utf-8", "application/json; charset=\"UTF-8\"", "Application/JSON")) {
            client.post()
                    .uri("/employers")
                    .header("Content-Type", type)
                    .bodyValue(Bodies.BAKERY.getBytes(UTF_8))
                    .exchange()
                    .expectStatus()
                    .isOk();
        }
    }

    @Test
    void other_bodies_are_read_as_ever() {
        send("/anything", "{\"name\": }").expectStatus().isOk();
    }

    private ResponseSpec send(String path, String body) {
        return client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body.getBytes(UTF_8))
                .exchange();
    }
}
