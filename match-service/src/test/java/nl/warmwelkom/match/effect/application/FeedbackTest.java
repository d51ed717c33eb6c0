package nl.warmwelkom.match.effect.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Stage;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.effect.domain.Experience;
import nl.warmwelkom.match.effect.domain.Verdict;
import nl.warmwelkom.match.effect.persistence.MongoExperiences;
import nl.warmwelkom.match.landscape.KnownEmployer;
import nl.warmwelkom.match.landscape.KnownPosition;
import nl.warmwelkom.match.reassurance.application.AdviseEmployer;
import nl.warmwelkom.match.reassurance.application.KnownWorries;
import nl.warmwelkom.match.reassurance.application.Reassuring;
import nl.warmwelkom.match.reassurance.application.TipMemory;
import nl.warmwelkom.match.reassurance.application.ToldTip;
import nl.warmwelkom.match.reassurance.domain.HoldOut;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.testing.SettableClock;
import nl.warmwelkom.testing.store.FreshMongo;
import nl.warmwelkom.testing.store.InMemoryInbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What an employer says of tips and what it sees next. */
class FeedbackTest {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    private static final Locale DUTCH = Locale.of("nl");
    private static final Stage STAGE = Stage.BEFORE_MEETING;
    private static final KnownEmployer BAKERY =
            new KnownEmployer("De Korenmolen", "C", "10-49", "AM19", "2312", true, List.of());
    private static final KnownWorries WORRIES =
            new KnownWorries(Map.of("ziekteverzuim", 5, "kosten", 4), 40, Map.of(), List.of());

    private static final KnownPosition POSITION = new KnownPosition(
            "bakery", "Bakken", "Bakken", "voedsel", List.of(), List.of(), Map.of(), List.of(), 8, 16, List.of(), 1, 1,
            "2312", true);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T12:00:00Z"));
    private final Experiences experiences = new MongoExperiences(MONGO.database());
    private final GiveFeedback give = new GiveFeedback(experiences, Catalogue.standard(), clock);
    private final RememberTips memory = new RememberTips(experiences, clock);
    private final Reassuring reassuring =
            new Reassuring(new InMemoryInbox<>(Topic.RESPONSES), _ -> Flux.empty(), Catalogue.standard(), clock);
    private final AdviseEmployer advise = new AdviseEmployer(reassuring, memory, HoldOut.NOBODY);

    @Test
    void a_tip_that_was_known_is_not_shown_again() {
        var first = show().getFirst().id();

        give.give("bakery", first, Verdict.KNEW_THAT, null).block();

        assertThat(show()).isNotEmpty().noneMatch(tip -> tip.id().equals(first));
        assertThat(advise.tips("bakery", WORRIES, BAKERY, STAGE, DUTCH).block())
                .noneMatch(tip -> tip.id().equals(first));
        assertThat(advise.tips("other", WORRIES, BAKERY, STAGE, DUTCH).block())
                .anyMatch(tip -> tip.id().equals(first));
    }

    @Test
    void a_tip_that_did_not_help_may_be_shown_again() {
        var before = show();

        give.give("bakery", before.getFirst().id(), Verdict.NOT_HELPFUL, "Te vaag.")
                .block();

        assertThat(show()).isEqualTo(before);
    }

    @Test
    void of_a_tip_that_is_not_there_nothing_is_kept() {
        assertThat(give.give("bakery", "T999", Verdict.HELPFUL, null).blockOptional())
                .isEmpty();
        assertThat(kept()).isEqualTo(Experience.NONE);
    }

    @Test
    void what_the_employer_sees_is_noted_once_with_the_worry_and_nothing_else() {
        var tips = show();
        clock.set(Instant.parse("2026-11-24T12:00:00Z"));
        show();

        assertThat(kept().shown())
                .hasSize(tips.stream().mapToInt(tip -> tip.because().size()).sum())
                .allSatisfy(shown -> {
                    assertThat(shown.at()).isEqualTo("2026-11-23T12:00:00Z");
                    assertThat(shown.general()).isFalse();
                    assertThat(WORRIES.intensities()).containsKey(shown.concern());
                });
    }

    @Test
    void tips_are_shown_also_when_that_cannot_be_noted() {
        var forgetful = new TipMemory() {

            @Override
            public Mono<Set<String>> knownBy(String employerId) {
                return memory.knownBy(employerId);
            }

            @Override
            public Mono<Void> shown(String employerId, List<ToldTip> tips, boolean general) {
                return Mono.error(new StaleWrite(employerId));
            }
        };

        assertThat(new AdviseEmployer(reassuring, forgetful, HoldOut.NOBODY)
                        .show("bakery", WORRIES, BAKERY, STAGE, DUTCH)
                        .block())
                .isEqualTo(show());
    }

    @Test
    void what_was_known_is_not_shown_inside_an_introduction_either() {
        var known = reassuring
                .tips(WORRIES, BAKERY, POSITION, Set.of("buddy"), STAGE, DUTCH)
                .getFirst()
                .id();

        assertThat(reassuring.tips(WORRIES, BAKERY, POSITION, Set.of("buddy"), STAGE, Set.of(known), DUTCH))
                .isNotEmpty()
                .noneMatch(tip -> tip.id().equals(known));
    }

    @Test
    void somebody_who_looks_along_leaves_no_trace() {
        advise.tips("bakery", WORRIES, BAKERY, STAGE, DUTCH).block();

        assertThat(kept()).isEqualTo(Experience.NONE);
    }

    @Test
    void what_is_shown_because_of_a_candidate_is_not_noted_even_when_it_is_handed_in() {
        var tips = reassuring.tips(
                KnownWorries.NONE, BAKERY, POSITION, Set.of("rustige-werkplek", "buddy"), Stage.FIRST_DAY, DUTCH);

        memory.shown("bakery", tips, false).block();

        assertThat(tips).isNotEmpty();
        assertThat(kept()).isEqualTo(Experience.NONE);
    }

    @Test
    void an_employer_that_is_held_out_gets_general_tips_and_that_is_noted() {
        var holdOut = new AdviseEmployer(reassuring, memory, new HoldOut(1, ""));

        var tips = holdOut.show("bakery", WORRIES, BAKERY, STAGE, DUTCH)
                .blockOptional()
                .orElseThrow();

        assertThat(tips)
                .anyMatch(tip -> tip.because().stream()
                        .anyMatch(because -> because.words().startsWith("Omdat veel werkgevers vragen hebben over: ")));
        assertThat(kept().shown()).isNotEmpty().allMatch(Experience.Shown::general);
    }

    private List<ToldTip> show() {
        return advise.show("bakery", WORRIES, BAKERY, STAGE, DUTCH)
                .blockOptional()
                .orElseThrow();
    }

    private Experience kept() {
        return experiences.of("bakery").blockOptional().orElseThrow();
    }
}
