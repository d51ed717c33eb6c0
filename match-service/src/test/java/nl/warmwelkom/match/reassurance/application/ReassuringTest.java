package nl.warmwelkom.match.reassurance.application;

import static nl.warmwelkom.match.landscape.Countryside.KENNEL;
import static nl.warmwelkom.match.landscape.Countryside.SHELTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Stage;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.testing.SettableClock;
import nl.warmwelkom.testing.store.InMemoryInbox;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class ReassuringTest {

    private static final Locale DUTCH = Locale.of("nl");
    private static final KnownWorries COSTS = KnownWorries.NONE.after(Map.of("kosten", 5), 0, Map.of(), List.of());

    private final Catalogue catalogue = Catalogue.standard();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T12:00:00Z"));
    private final InMemoryInbox<KnownWorries> worries = new InMemoryInbox<>(Topic.RESPONSES);
    private final Reassuring reassuring = new Reassuring(
            worries, employer -> "shelter".equals(employer) ? Flux.just("collegas") : Flux.empty(), catalogue, clock);

    private List<ToldTip> tips(KnownWorries known, Locale language) {
        return reassuring.tips(known, SHELTER, Stage.BEFORE_MEETING, language);
    }

    private List<ToldTip> inside(KnownWorries known, Set<String> shared) {
        return reassuring.tips(known, SHELTER, KENNEL, shared, Stage.MEETING, DUTCH);
    }

    private KnownWorries worriesOf(String employer) {
        return reassuring.worriesOf(employer).blockOptional().orElseThrow();
    }

    private static List<String> ids(List<ToldTip> tips) {
        return tips.stream().map(ToldTip::id).toList();
    }

    @Test
    void what_an_employer_answered_and_what_was_behind_a_no_are_known_together() {
        worries.put("shelter", 1, COSTS).block();
        worries.put("bakery", 1, COSTS).block();

        assertThat(worriesOf("shelter").worries()).isEqualTo(Map.of("kosten", 5, "collegas", 5));
        assertThat(worriesOf("bakery")).isEqualTo(COSTS);
        assertThat(worriesOf("unknown")).isEqualTo(KnownWorries.NONE);
    }

    @Test
    void a_tip_is_shown_until_the_end_of_its_last_day_in_the_netherlands_and_not_after() {
        var lastDay = LocalDate.of(2026, 12, 31);

        // Midnight in the Netherlands is eleven o'clock in the evening in Greenwich.
        clock.set(Instant.parse("2026-12-31T22:59:59Z"));
        assertThat(tips(COSTS, DUTCH)).anyMatch(tip -> tip.validUntil().equals(lastDay));

        clock.set(Instant.parse("2026-12-31T23:00:00Z"));
        assertThat(tips(COSTS, DUTCH))
                .isNotEmpty()
                .noneMatch(tip -> tip.validUntil().equals(lastDay));
    }

    @Test
    void long_after_everything_was_checked_nothing_is_shown() {
        clock.set(Instant.parse("2040-01-01T00:00:00Z"));

        assertThat(tips(COSTS, DUTCH)).isEmpty();
    }

    @Test
    void every_tip_shows_its_source_when_that_was_checked_and_for_which_stage_it_is() {
        assertThat(tips(COSTS, DUTCH)).hasSizeBetween(1, 5).allSatisfy(tip -> {
            assertThat(tip.source().name()).isNotBlank();
            assertThat(tip.source().checkedOn()).isAfter(LocalDate.of(2020, 1, 1));
            assertThat(Stage.values()).extracting(Stage::code).contains(tip.stage());
            assertThat(tip.because()).isNotEmpty();
        });
    }

    @Test
    void the_same_worries_give_the_same_tips_in_the_same_order() {
        assertThat(tips(COSTS, DUTCH)).isEqualTo(tips(COSTS, DUTCH));
        assertThat(ids(tips(COSTS, DUTCH))).isEqualTo(ids(tips(COSTS, Locale.ENGLISH)));
    }

    @Test
    void nobody_who_does_not_worry_is_given_advice() {
        assertThat(tips(KnownWorries.NONE, DUTCH)).isEmpty();
        assertThat(reassuring.tips(Map.of("kosten", 1), null, null, DUTCH)).isEmpty();
    }

    @Test
    void somebody_whom_we_do_not_know_gets_tips_too_also_with_a_size_that_does_not_exist() {
        assertThat(reassuring.tips(Map.of("kosten", 5), "C", "10-49", DUTCH)).isNotEmpty();
        assertThat(reassuring.tips(Map.of("kosten", 5), null, "a few", DUTCH))
                .isEqualTo(reassuring.tips(Map.of("kosten", 5), null, null, DUTCH));
    }

    @Test
    void inside_an_introduction_a_shared_need_is_a_reason_and_one_that_is_not_shared_is_none() {
        assertThat(inside(COSTS, Set.of("rustige-werkplek"))).anyMatch(ReassuringTest::isAboutSharing);
        assertThat(inside(COSTS, Set.of())).noneMatch(ReassuringTest::isAboutSharing);
    }

    private static boolean isAboutSharing(ToldTip tip) {
        return tip.because().stream().anyMatch(because -> because.concern() == null);
    }

    @Test
    void without_a_candidate_nothing_tells_what_one_shares() {
        for (var concern : catalogue.concerns()) {
            var one = KnownWorries.NONE.after(Map.of(concern.code(), 5), 0, Map.of(), List.of());

            assertThat(tips(one, DUTCH)).as(concern.code()).noneMatch(ReassuringTest::isAboutSharing);
        }
    }
}
