package nl.warmwelkom.employer.questionnaire;

import static nl.warmwelkom.employer.Bodies.BAKERY;
import static nl.warmwelkom.employer.Bodies.COLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.warmwelkom.contracts.events.ResponseEvent.Answer;
import nl.warmwelkom.contracts.events.ResponseEvent.OpenQuestion;
import nl.warmwelkom.contracts.events.ResponseEvent.ResponseGiven;
import nl.warmwelkom.employer.RunningService;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.testing.SettableClock;
import nl.warmwelkom.testing.service.Visitor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** What the world is told of answers. */
class ResponseNewsTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private final String bakery = UUID.randomUUID().toString();
    private final String here = "/employers/%s/responses".formatted(bakery);
    private final Visitor baker = SERVICE.employer(bakery);

    @BeforeEach
    void the_bakery_is_there() {
        baker.added("/employers", BAKERY);
    }

    private List<Letter> told(int letters) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> SERVICE.told(bakery).stream()
                                .filter(letter -> letter.topic().equals("responses"))
                                .toList(),
                        told -> told.size() >= letters);
    }

    private static ResponseGiven given(Letter letter) {
        return JsonMapper.shared().readValue(letter.data(), ResponseGiven.class);
    }

    @Test
    void answers_are_told_whole_and_questions_by_their_ids() {
        var id = baker.added(here, COLD);
        var letter = told(1).getFirst();

        assertThat(letter.type()).isEqualTo("nl.warmwelkom.response.given.v1");
        var given = given(letter);
        assertThat(given.responseId()).isEqualTo(id);
        assertThat(given.version()).isEqualTo("2026-1");
        assertThat(given.moment()).isEqualTo("before");
        assertThat(given.temperature()).isEqualTo(28);
        assertThat(given.answers())
                .containsExactly(
                        new Answer("handelingsverlegenheid", 3),
                        new Answer("ziekteverzuim", 5),
                        new Answer("betrouwbaarheid", 4),
                        new Answer("kosten", 1));
        assertThat(given.openQuestions()).containsExactly(new OpenQuestion(id + "-2"));
        assertThat(given.heardQuestions()).singleElement().satisfies(heard -> {
            assertThat(heard.id()).isEqualTo(id + "-1");
            assertThat(heard.concerns()).contains("ziekteverzuim");
        });
        assertThat(given.at())
                .isEqualTo(Instant.ofEpochMilli(
                        SERVICE.bean(SettableClock.class).instant().toEpochMilli()));
    }

    @Test
    void no_word_of_a_question_is_told() {
        baker.added(here, COLD);

        assertThat(told(1).getFirst().data()).doesNotContain("bibliotheek", "loon", "Sam");
    }

    @Test
    void responses_at_the_same_moment_are_all_told_and_counted_on_without_a_gap() {
        var many = 4;

        var ids = Flux.range(0, many)
                .flatMap(_ -> Mono.fromCallable(() -> baker.added(here, COLD)).subscribeOn(Schedulers.boundedElastic()))
                .collectList()
                .blockOptional()
                .orElseGet(Collections::emptyList);

        assertThat(told(many))
                .extracting(Letter::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, many).boxed().toList());
        assertThat(told(many))
                .extracting(letter -> given(letter).responseId())
                .containsExactlyInAnyOrderElementsOf(ids);
    }
}
