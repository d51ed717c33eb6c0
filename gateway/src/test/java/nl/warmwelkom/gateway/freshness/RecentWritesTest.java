package nl.warmwelkom.gateway.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nl.warmwelkom.gateway.services.Service;
import org.junit.jupiter.api.Test;

class RecentWritesTest {

    private final AtomicLong now = new AtomicLong();
    private final RecentWrites writes = new RecentWrites(now::get);

    @Test
    void another_service_waits_for_what_was_written_and_the_writer_itself_does_not() {
        remember("bakker", Service.EMPLOYER, "responses/b1/3");

        assertThat(writes.waitFor("bakker", Service.MATCH)).isEqualTo("responses/b1/3");
        assertThat(writes.waitFor("bakker", Service.CANDIDATE)).isEqualTo("responses/b1/3");
        assertThat(writes.waitFor("bakker", Service.EMPLOYER)).isEmpty();
    }

    @Test
    void nobody_waits_for_what_somebody_else_wrote() {
        remember("bakker", Service.EMPLOYER, "responses/b1/3");

        assertThat(writes.waitFor("zorghuis", Service.MATCH)).isEmpty();
    }

    @Test
    void after_five_seconds_it_is_forgotten() {
        remember("bakker", Service.EMPLOYER, "responses/b1/3");

        pass(Duration.ofMillis(4_999));
        assertThat(writes.waitFor("bakker", Service.MATCH)).isNotEmpty();
        pass(Duration.ofMillis(1));
        assertThat(writes.waitFor("bakker", Service.MATCH)).isEmpty();
    }

    @Test
    void each_write_has_its_own_five_seconds() {
        remember("bakker", Service.EMPLOYER, "responses/b1/3");
        pass(Duration.ofSeconds(3));
        remember("bakker", Service.EMPLOYER, "employers/b1/7");
        pass(Duration.ofSeconds(3));

        assertThat(writes.waitFor("bakker", Service.MATCH)).isEqualTo("employers/b1/7");
    }

    @Test
    void of_one_key_the_highest_number_counts_in_whatever_order_answers_come() {
        qt().forAll(lists().of(integers().between(1, 1000)).ofSizeBetween(1, 20))
                .check(numbers -> {
                    var memory = new RecentWrites(now::get);
                    numbers.forEach(number -> Sequence.listIn("responses/b1/" + number)
                            .forEach(one -> memory.remember("bakker", Service.EMPLOYER, one)));
                    return memory.waitFor("bakker", Service.MATCH).equals("responses/b1/" + Collections.max(numbers));
                });
    }

    @Test
    void different_keys_and_topics_stand_beside_each_other_newest_first() {
        remember("coach", Service.CANDIDATE, "candidates/c1/2");
        remember("coach", Service.CANDIDATE, "candidates/c2/9");
        remember("coach", Service.EMPLOYER, "responses/c1/4");

        assertThat(writes.waitFor("coach", Service.MATCH)).isEqualTo("responses/c1/4,candidates/c2/9,candidates/c1/2");
    }

    @Test
    void a_script_that_writes_much_is_remembered_by_its_latest() {
        IntStream.range(0, 1000).forEach(n -> remember("script", Service.CANDIDATE, "candidates/c%d/1".formatted(n)));

        var waits = writes.waitFor("script", Service.MATCH).split(",");
        assertThat(waits).hasSize(32).startsWith("candidates/c999/1");
    }

    @Test
    void a_list_of_sequences_is_read_with_or_without_spaces() {
        assertThat(Sequence.listIn("responses/b1/3, candidates/c1/2 ,employers/00000000-0000-4000-8000-0000000000b1/1"))
                .map(Sequence::toString)
                .containsExactly(
                        "responses/b1/3", "candidates/c1/2", "employers/00000000-0000-4000-8000-0000000000b1/1");
    }

    @Test
    void what_is_not_a_sequence_is_left_out_and_never_passed_on() {
        assertThat(Sequence.listIn("responses/b1,responses/b1/x,/b1/3,a/b/c/4,responses/b 1/3,responses/b1/-1,"))
                .isEmpty();
        qt().forAll(strings().allPossible().ofLengthBetween(0, 100))
                .check(text -> Sequence.listIn(text).stream()
                        .allMatch(one -> one.toString().matches("[a-z0-9.-]+/[A-Za-z0-9._:-]+/[0-9]+")));
    }

    private void remember(String subject, Service by, String sequence) {
        Sequence.listIn(sequence).forEach(one -> writes.remember(subject, by, one));
    }

    private void pass(Duration duration) {
        now.addAndGet(duration.toNanos());
    }
}
