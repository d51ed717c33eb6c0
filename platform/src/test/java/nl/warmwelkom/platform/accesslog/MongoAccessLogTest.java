package nl.warmwelkom.platform.accesslog;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.warmwelkom.platform.EmbeddedParts;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class MongoAccessLogTest {

    private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");
    private static final int ALL = 1_000;
    private static final Caller COACH = new Caller("coach-a", Set.of(Role.JOBCOACH), Set.of("AM19"), null, null, null);

    private static final Caller SAM = new Caller("candidate-sam", Set.of(Role.CANDIDATE), Set.of(), null, "sam", null);

    private final MongoDatabase database = EmbeddedParts.database();
    private final AccessLog log = new MongoAccessLog(database, "candidate-service", Clock.fixed(NOW, ZoneOffset.UTC));

    private void write(Caller caller, Deed deed, String... candidates) {
        written(caller, deed, candidates).block();
    }

    private Mono<Void> written(Caller caller, Deed deed, String... candidates) {
        return log.write(deed, List.of(candidates))
                .contextWrite(context -> context.put(Looker.class, new Looker(caller, "Ada", Errand.COPY, "trace-1")));
    }

    private List<Line> lines(String candidate) {
        return log.oldestFirst(candidate).collectList().blockOptional().orElseThrow();
    }

    private List<Verifier.Bad> bad() {
        return new Verifier(log).all().collectList().blockOptional().orElseThrow();
    }

    private void tamper(String id, Bson change) {
        Mono.from(database.getCollection("lines").updateOne(eq(id), change)).block();
    }

    @Test
    void a_line_says_when_who_in_what_role_what_for_and_on_which_request() {
        write(COACH, Deed.READ, "sam");

        var line = lines("sam").getFirst();
        assertThat(line.at()).isEqualTo(NOW);
        assertThat(line.who()).isEqualTo(new Who("jobcoach", "coach-a", "Ada", "AM19"));
        assertThat(line.purpose()).isEqualTo("guide-to-work");
        assertThat(line.deed()).isEqualTo("read");
        assertThat(line.what()).isEqualTo("copy");
        assertThat(line.service()).isEqualTo("candidate-service");
        assertThat(line.traceId()).isEqualTo("trace-1");
    }

    @Test
    void no_candidate_is_named_in_the_own_lines_nor_in_those_of_another() {
        write(SAM, Deed.CHANGED, "sam");
        write(SAM, Deed.REFUSED, "noor");

        assertThat(lines("sam").getFirst().who()).isEqualTo(new Who("candidate", null, null, null));
        assertThat(lines("noor").getFirst().who()).isEqualTo(new Who("other", null, null, null));
    }

    @Test
    void somebody_without_an_account_came_by_a_link() {
        log.write(Deed.READ, List.of("sam"))
                .contextWrite(
                        context -> context.put(Looker.class, new Looker(null, null, Errand.TEAM_DOSSIER, "trace-1")))
                .block();

        assertThat(lines("sam").getFirst().who()).isEqualTo(new Who("link-holder", null, null, null));
    }

    @Test
    void what_a_service_does_by_itself_is_written_down_too() {
        log.write(Deed.CHANGED, List.of("sam")).block();

        assertThat(lines("sam").getFirst().who().role()).isEqualTo("system");
    }

    @Test
    void of_a_list_everybody_gets_a_line_of_their_own() {
        write(COACH, Deed.READ, "sam", "noor", "robin");

        assertThat(List.of("sam", "noor", "robin"))
                .allSatisfy(candidate -> assertThat(lines(candidate)).hasSize(1));
    }

    @Test
    void readers_at_the_same_moment_all_get_a_line_and_the_chain_stays_whole() {
        Flux.range(0, 40)
                .flatMap(_ -> written(COACH, Deed.READ, "sam", "noor").subscribeOn(Schedulers.parallel()), 16)
                .blockLast();

        assertThat(lines("sam").stream().map(Line::number))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
        assertThat(bad()).isEmpty();
    }

    @Test
    void a_head_that_a_crash_left_behind_is_walked_on_from() {
        IntStream.range(0, 5).forEach(_ -> write(COACH, Deed.READ, "sam"));
        var second = lines("sam").get(1);
        Mono.from(database.getCollection("heads")
                        .updateOne(
                                eq("sam"), Updates.combine(set("number", second.number()), set("hash", second.hash()))))
                .block();

        write(COACH, Deed.READ, "sam");

        assertThat(lines("sam")).hasSize(6);
        assertThat(bad()).isEmpty();
    }

    @Test
    void the_newest_come_first_part_by_part_and_of_a_period() {
        IntStream.range(0, 5).forEach(_ -> write(COACH, Deed.READ, "sam"));

        assertThat(log.newestFirst("sam", Period.EVER, true, 4, 2)
                        .map(Line::number)
                        .collectList()
                        .block())
                .containsExactly(3L, 2L);
        assertThat(log.newestFirst("sam", new Period(NOW.plusSeconds(1), NOW.plusSeconds(2)), true, ALL, ALL)
                        .collectList()
                        .block())
                .isEmpty();
        assertThat(log.newestFirst("sam", new Period(NOW, NOW.plusSeconds(1)), true, ALL, ALL)
                        .collectList()
                        .block())
                .hasSize(5);
    }

    @Test
    void what_a_candidate_did_can_be_left_out() {
        write(COACH, Deed.READ, "sam");
        write(SAM, Deed.READ, "sam");
        write(SAM, Deed.CHANGED, "sam");

        assertThat(log.newestFirst("sam", Period.EVER, false, ALL, 2)
                        .map(line -> line.who().role())
                        .collectList()
                        .block())
                .containsExactly("jobcoach");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who.account",
                "who.name",
                "who.role",
                "who.organisation",
                "purpose",
                "deed",
                "what",
                "service",
                "traceId",
                "previous",
                "hash"
            })
    void a_changed_field_is_found_at_its_line(String field) {
        IntStream.range(0, 4).forEach(_ -> write(COACH, Deed.READ, "sam"));
        write(COACH, Deed.READ, "noor");

        tamper("sam/3", set("line." + field, "somebody-else"));

        assertThat(bad()).containsExactly(new Verifier.Bad("sam", 3));
    }

    @Test
    void another_time_is_found_too() {
        write(COACH, Deed.READ, "sam");

        tamper("sam/1", set("line.at", NOW.plusSeconds(60)));

        assertThat(bad()).containsExactly(new Verifier.Bad("sam", 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void a_line_that_was_taken_out_is_missed_the_last_one_too(int number) {
        IntStream.range(0, 5).forEach(_ -> write(COACH, Deed.READ, "sam"));

        Mono.from(database.getCollection("lines").deleteOne(eq("sam/" + number)))
                .block();

        assertThat(bad()).containsExactly(new Verifier.Bad("sam", number));
    }

    @Test
    void lines_whose_head_was_taken_away_are_looked_at_all_the_same() {
        write(COACH, Deed.READ, "sam");
        write(COACH, Deed.READ, "sam");
        tamper("sam/1", set("line.deed", "changed"));

        Mono.from(database.getCollection("heads").deleteOne(eq("sam"))).block();

        assertThat(bad()).containsExactly(new Verifier.Bad("sam", 1));
    }

    @Test
    void a_line_that_was_put_in_is_found() {
        write(COACH, Deed.READ, "sam");
        write(COACH, Deed.READ, "sam");
        var first = Mono.from(database.getCollection("lines").find(eq("sam/1")))
                .blockOptional()
                .orElseThrow();

        Mono.from(database.getCollection("lines").insertOne(new Document(first).append("_id", "sam/1b")))
                .block();

        assertThat(bad()).containsExactly(new Verifier.Bad("sam", 2));
    }
}
