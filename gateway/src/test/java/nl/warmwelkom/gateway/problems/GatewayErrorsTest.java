package nl.warmwelkom.gateway.problems;

import static org.assertj.core.api.Assertions.assertThat;

import nl.warmwelkom.gateway.PublicAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class GatewayErrorsTest {

    private final GatewayErrors errors =
            new GatewayErrors(new ProblemWriter(new JsonMapper(), new PublicAddress("http://localhost:8080")));

    @Test
    void a_mistake_of_ours_tells_nothing_of_the_inside_and_the_log_nothing_of_the_caller(CapturedOutput output) {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/api/v1/employers/7"));
        exchange.getResponse().getHeaders().setETag("\"from a service\"");

        errors.handle(exchange, new IllegalStateException("Sam de Vries is ill"))
                .block();

        var response = exchange.getResponse();
        assertThat(response.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(response.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(response.getHeaders().getETag()).isNull();
        assertThat(response.getBodyAsString().block())
                .contains("/api/v1/problems/internal", "\"instance\":\"/api/v1/employers/7\"")
                .doesNotContain("Sam", "IllegalState", "warmwelkom");
        assertThat(output.getAll()).contains("IllegalStateException").doesNotContain("Sam");
    }

    @Test
    void an_answer_that_has_begun_is_broken_off_and_not_mended() {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/api/v1/employers/7"));
        exchange.getResponse().setComplete().block();

        var failure = new IllegalStateException();

        assertThat(errors.handle(exchange, failure)
                        .materialize()
                        .blockOptional()
                        .orElseThrow()
                        .getThrowable())
                .isSameAs(failure);
    }
}
