package nl.warmwelkom.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.platform.Present;
import nl.warmwelkom.platform.SettableClock;
import nl.warmwelkom.platform.TestService;
import nl.warmwelkom.platform.TestTokens;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.AccessRules;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

@Timeout(60)
class IdempotencyTest {

    private static TestTokens tokens;
    private static TestService service;
    private static String sam;

    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void start() throws Exception {
        tokens = new TestTokens();
        sam = tokens.token("sam", claims -> claims);
        service = new TestService(tokens.keysUri(), Doors.class);
    }

    @AfterAll
    static void stop() {
        service.close();
        tokens.close();
    }

    @Configuration(proxyBeanMethods = false)
    static class Doors {

        @Bean
        AccessRules rules() {
            return _ -> {};
        }

        @Bean
        Counter counter() {
            return new Counter();
        }
    }

    /** Counts how often it was really done. */
    @RestController
    static final class Counter {

        final AtomicInteger done = new AtomicInteger();
        final AtomicReference<Sinks.Empty<Void>> gate = new AtomicReference<>(Sinks.empty());

        @PostMapping("/things")
        ResponseEntity<Object> create(@RequestBody String body, ServerWebExchange exchange) {
            var id = NewId.of(exchange);
            var stored = new Stored<>(id, done.incrementAndGet(), body);
            return Answers.created(URI.create("/things/" + id), Topic.EMPLOYERS, stored, body + " é");
        }

        @PostMapping("/silent")
        ResponseEntity<Void> silent() {
            done.incrementAndGet();
            return ResponseEntity.noContent().build();
        }

        @PostMapping("/refused")
        Mono<String> refuse(@RequestBody String body) {
            return done.incrementAndGet() == 1
                    ? Mono.error(new Problem(ProblemType.WRONG_ORDER, "no").refuse())
                    : Mono.just(body);
        }

        @PostMapping("/breaks")
        Mono<String> breaks() {
            return done.incrementAndGet() == 1 ? Mono.error(new IllegalStateException("broken")) : Mono.just("whole");
        }

        @PostMapping("/slow")
        Mono<String> slow() {
            done.incrementAndGet();
            return gate.get().asMono().thenReturn("at last");
        }

        @PutMapping("/things")
        String change() {
            return "change " + done.incrementAndGet();
        }
    }

    private Counter counter() {
        return service.bean(Counter.class);
    }

    @BeforeEach
    void reset() {
        counter().done.set(0);
        counter().gate.set(Sinks.empty());
    }

    private HttpResponse<String> post(String path, String key, String body) throws Exception {
        return service.send(request(path, key, body, sam));
    }

    private static HttpRequest.Builder request(String path, String key, String body, String token) {
        return service.request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body));
    }

    @Test
    void the_same_request_again_gets_the_same_answer_and_is_done_once() throws Exception {
        var first = post("/things", key, "\"koffie\"");
        var second = post("/things", key, "\"koffie\"");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body()).endsWith("é");
        for (var header : new String[] {"Location", "ETag", "Warm-Sequence", "Content-Type"}) {
            assertThat(second.headers().firstValue(header))
                    .isPresent()
                    .isEqualTo(first.headers().firstValue(header));
        }
        assertThat(counter().done).hasValue(1);
    }

    @Test
    void an_answer_without_a_body_is_given_again_too() throws Exception {
        assertThat(post("/silent", key, "").statusCode()).isEqualTo(204);
        assertThat(post("/silent", key, "").statusCode()).isEqualTo(204);

        assertThat(counter().done).hasValue(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() throws Exception {
        post("/things", key, "\"koffie\"");

        var other = post("/things", key, "\"thee\"");

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("idempotency-key-reused").doesNotContain("thee", "koffie");
        assertThat(counter().done).hasValue(1);
    }

    @Test
    void a_key_belongs_to_an_account_and_an_address() throws Exception {
        post("/things", key, "\"koffie\"");

        var elsewhere = post("/silent", key, "\"koffie\"");
        var somebodyElse = service.send(request("/things", key, "\"thee\"", tokens.token("noor", claims -> claims)));

        assertThat(elsewhere.statusCode()).isEqualTo(204);
        assertThat(somebodyElse.statusCode()).isEqualTo(201);
        assertThat(counter().done).hasValue(3);
    }

    @Test
    void who_is_not_logged_in_takes_no_key() throws Exception {
        assertThat(service.send(request("/things", key, "\"koffie\"", tokens.forged("sam")))
                        .statusCode())
                .isEqualTo(401);

        assertThat(post("/things", key, "\"thee\"").statusCode()).isEqualTo(201);
    }

    @Test
    void a_refused_request_gives_its_key_back() throws Exception {
        assertThat(post("/refused", key, "\"wrong\"").statusCode()).isEqualTo(409);

        assertThat(post("/refused", key, "\"right\"").body()).isEqualTo("\"right\"");
    }

    @Test
    void a_request_that_broke_gives_its_key_back() throws Exception {
        assertThat(post("/breaks", key, "").statusCode()).isEqualTo(500);

        assertThat(post("/breaks", key, "").body()).isEqualTo("whole");
    }

    @Test
    void a_request_that_still_runs_is_not_done_beside_itself() throws Exception {
        var first = service.sendAsync(request("/slow", key, "", sam));
        Present.when(() -> counter().done.get() > 0);

        var second = post("/slow", key, "");
        counter().gate.get().tryEmitEmpty();

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("in-progress");
        assertThat(second.headers().firstValue("Retry-After")).isPresent();
        assertThat(first.get(20, TimeUnit.SECONDS).body()).isEqualTo("at last");
        assertThat(post("/slow", key, "").body()).isEqualTo("at last");
        assertThat(counter().done).hasValue(1);
    }

    @Test
    void a_request_whose_process_died_is_done_by_the_next_one() throws Exception {
        var dead = service.sendAsync(request("/slow", key, "", sam));
        Present.when(() -> counter().done.get() > 0);
        service.bean(SettableClock.class).advance(Duration.ofSeconds(31));

        var next = service.sendAsync(request("/slow", key, "", sam));
        Present.when(() -> counter().done.get() > 1);
        counter().gate.get().tryEmitEmpty();

        assertThat(next.get(20, TimeUnit.SECONDS).body()).isEqualTo("at last");
        assertThat(dead.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_made_under_a_key_has_an_id_that_follows_from_it() throws Exception {
        var first = post("/things", key, "\"koffie\"");
        service.bean(SettableClock.class).advance(Duration.ofHours(25));
        Present.of(service.bean(FirstAnswers.class).expire().thenReturn(true));

        var again = post("/things", key, "\"koffie\"");

        assertThat(counter().done).hasValue(2);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void after_a_day_an_answer_is_forgotten() throws Exception {
        post("/silent", key, "");
        service.bean(SettableClock.class).advance(Duration.ofHours(25));
        service.bean(FirstAnswers.class).expire().block();

        post("/silent", key, "");

        assertThat(counter().done).hasValue(2);
    }

    @Test
    void a_key_is_neither_empty_nor_endless() throws Exception {
        assertThat(post("/silent", " ", "").statusCode()).isEqualTo(400);
        assertThat(post("/silent", "k".repeat(201), "").statusCode()).isEqualTo(400);
        assertThat(post("/silent", "k".repeat(200), "").statusCode()).isEqualTo(204);
    }

    @Test
    void too_large_a_body_is_refused_and_its_key_stays_free() throws Exception {
        assertThat(post("/things", key, " ".repeat(300 * 1024)).statusCode()).isEqualTo(413);

        assertThat(post("/things", key, "\"less\"").statusCode()).isEqualTo(201);
    }

    @Test
    void only_a_post_is_remembered() throws Exception {
        for (var time = 1; time <= 2; time++) {
            var put = service.send(service.request("/things")
                    .header("Authorization", "Bearer " + sam)
                    .header("Idempotency-Key", key)
                    .PUT(BodyPublishers.ofString("{}")));
            assertThat(put.body()).isEqualTo("change " + time);
        }
    }
}
