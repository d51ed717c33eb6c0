package nl.warmwelkom.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.Present;
import nl.warmwelkom.platform.TestService;
import nl.warmwelkom.platform.TestTokens;
import nl.warmwelkom.platform.inbox.Inbox;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.security.AccessRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Versions, lists and reading what one wrote, as a caller meets them. */
@Timeout(60)
class DoorsTest {

    private static TestTokens tokens;
    private static TestService service;
    private static String token;

    @BeforeAll
    static void start() throws Exception {
        tokens = new TestTokens();
        token = tokens.token("sam", claims -> claims);
        service = new TestService(tokens.keysUri(), Doors.class);
    }

    @AfterAll
    static void stop() {
        service.close();
        tokens.close();
    }

    /** One employer's name, and how often somebody looked. */
    static final class Board implements Inbox<String> {

        final AtomicInteger looks = new AtomicInteger();
        final AtomicReference<Seen<String>> seen =
                new AtomicReference<>(new Seen<>("bakery", 6, Optional.of("De Korenmolen")));

        @Override
        public String topic() {
            return Topic.EMPLOYERS.name();
        }

        @Override
        public Mono<Seen<String>> find(String key) {
            return Mono.fromSupplier(() -> {
                        looks.incrementAndGet();
                        return seen.get();
                    })
                    .filter(found -> found.key().equals(key));
        }

        @Override
        public Mono<Void> put(String key, long sequence, String state) {
            return Mono.fromRunnable(() -> seen.set(new Seen<>(key, sequence, Optional.of(state))));
        }

        @Override
        public Mono<Void> apply(String key, long sequence, Function<Optional<String>, String> step) {
            return Mono.error(new UnsupportedOperationException());
        }

        @Override
        public Mono<Void> forget(String key, long sequence) {
            return Mono.error(new UnsupportedOperationException());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Doors {

        @Bean
        AccessRules rules() {
            return _ -> {};
        }

        @Bean
        Board board() {
            return new Board();
        }

        @Bean
        Things things(Board board) {
            return new Things(board);
        }
    }

    @RestController
    static final class Things {

        private final Board board;

        Things(Board board) {
            this.board = board;
        }

        @PutMapping("/things/1")
        ResponseEntity<Object> change(@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
            var present = IfMatch.require(ifMatch, new Stored<>("1", 3, "present"));
            return Answers.changed(Topic.EMPLOYERS, new Stored<>(present.id(), 4, "changed"), "changed");
        }

        @GetMapping("/things")
        Mono<Page<String>> list(Page.Request asked) {
            var after = asked.cursor().isEmpty() ? 0 : Integer.parseInt(asked.cursor());
            return asked.of(
                    Flux.fromStream(IntStream.rangeClosed(after + 1, 45)
                            .limit(asked.oneMore())
                            .mapToObj(number -> new Stored<>("" + number, 1, "thing " + number))),
                    Stored::state);
        }

        @GetMapping("/known")
        Mono<String> known() {
            return board.find("bakery")
                    .flatMap(seen -> Mono.justOrEmpty(seen.state()))
                    .defaultIfEmpty("nobody yet");
        }
    }

    private static HttpRequest.Builder request(String path) {
        return service.request(path).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return service.send(request(path).GET());
    }

    private static HttpResponse<String> put(String... headers) throws Exception {
        var request = request("/things/1").PUT(HttpRequest.BodyPublishers.ofString("{}"));
        return service.send(headers.length == 0 ? request : request.headers(headers));
    }

    @Test
    void a_change_of_the_present_version_is_made() throws Exception {
        var answer = put("If-Match", "\"3\"");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).contains("\"4\"");
        assertThat(answer.headers().firstValue("Warm-Sequence")).contains("employers/1/4");
    }

    @Test
    void a_change_that_does_not_say_of_which_version_is_refused() throws Exception {
        assertThat(put().statusCode()).isEqualTo(428);
        assertThat(put("If-Match", "  ").statusCode()).isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"4\"", "3", "W/\"3\"", "*", "\"2\", \"3\""})
    void a_change_of_any_other_version_is_refused(String eTag) throws Exception {
        var answer = put("If-Match", eTag);

        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.body()).contains("/problems/stale");
    }

    @Test
    void a_list_comes_in_parts_of_twenty_and_says_where_the_next_begins() throws Exception {
        assertThat(get("/things").body())
                .contains("\"thing 20\"", "\"next\":\"20\"")
                .doesNotContain("thing 21");
        assertThat(get("/things?cursor=20&limit=3").body())
                .contains("\"thing 21\"", "\"thing 23\"", "\"next\":\"23\"")
                .doesNotContain("thing 24");
    }

    @Test
    void the_last_part_says_that_it_is_the_last_also_when_it_is_full() throws Exception {
        assertThat(get("/things?cursor=40").body()).contains("\"thing 45\"", "\"next\":null");
        assertThat(get("/things?cursor=40&limit=5").body()).contains("\"thing 45\"", "\"next\":null");
        assertThat(get("/things?cursor=45").body()).contains("\"items\":[]", "\"next\":null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "1000", "many", "1.5", "٣", ""})
    void a_limit_is_a_number_from_1_to_100(String limit) throws Exception {
        var answer = get("/things?limit=" + URLEncoder.encode(limit, UTF_8));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"/limit\"");
    }

    @Test
    void an_answer_waits_for_what_its_caller_wrote_elsewhere() throws Exception {
        var board = service.bean(Board.class);
        var before = board.looks.get();
        var reading = service.sendAsync(
                request("/known").header("Warm-Wait-For", "employers/bakery/7").GET());
        // The second look is the filter's too, if it waits; if it does not, it is the controller's, and comes too
        // early.
        Present.when(() -> board.looks.get() >= before + 2);

        board.put("bakery", 7, "De Nieuwe Molen").block();

        assertThat(reading.get(20, TimeUnit.SECONDS).body()).isEqualTo("De Nieuwe Molen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "employers/nobody/1",
                "employers/bakery/99999999999999999999",
                "employers/bakery",
                "positions/bakery/9",
                "employers/bakery/-1",
                "///,,/",
                "nonsense"
            })
    void an_older_answer_is_better_than_none(String waitFor) throws Exception {
        assertThat(service.send(request("/known")
                                .header("Warm-Wait-For", waitFor)
                                .GET())
                        .statusCode())
                .isEqualTo(200);
    }
}
