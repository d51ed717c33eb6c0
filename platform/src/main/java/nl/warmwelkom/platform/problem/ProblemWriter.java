package nl.warmwelkom.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.platform.body.FieldError;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the answer of a request. */
public final class ProblemWriter {

    private static final Set<ProblemType> AGAIN_LATER =
            EnumSet.of(ProblemType.UNAVAILABLE, ProblemType.IN_PROGRESS, ProblemType.TOO_MANY_REQUESTS);

    private final JsonMapper json;
    private final String publicUrl;

    /**
     * A writer.
     *
     * @param publicUrl where the outside finds this API: problem types are addresses there
     */
    public ProblemWriter(JsonMapper json, String publicUrl) {
        this.json = json;
        this.publicUrl = publicUrl;
    }

    public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.empty();
        }
        response.setStatusCode(HttpStatusCode.valueOf(problem.type().status()));
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (AGAIN_LATER.contains(problem.type())) {
            response.getHeaders().set(HttpHeaders.RETRY_AFTER, "2");
        }
        var body = json.writeValueAsBytes(Wire.of(problem, publicUrl, exchange));
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Wire(
            String type, String title, int status, String detail, String instance, List<FieldError> errors) {

        static Wire of(Problem problem, String publicUrl, ServerWebExchange exchange) {
            var type = problem.type();
            return new Wire(
                    publicUrl + "/api/v1/problems/" + type.slug(),
                    type.title(),
                    type.status(),
                    problem.detail(),
                    exchange.getRequest().getPath().value(),
                    problem.errors());
        }
    }
}
