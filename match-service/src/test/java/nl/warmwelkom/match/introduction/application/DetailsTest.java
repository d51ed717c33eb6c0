package nl.warmwelkom.match.introduction.application;

import static nl.warmwelkom.match.introduction.application.Desk.present;
import static nl.warmwelkom.match.introduction.domain.Life.ACCEPTED;
import static nl.warmwelkom.match.introduction.domain.Life.AGREED;
import static nl.warmwelkom.match.introduction.domain.Life.MET;
import static nl.warmwelkom.match.introduction.domain.Life.OFFERED;
import static nl.warmwelkom.match.introduction.domain.Life.PLACED;
import static nl.warmwelkom.match.introduction.domain.Life.TRIAL;
import static nl.warmwelkom.match.landscape.Countryside.KENNEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.warmwelkom.contracts.catalogue.Stage;
import nl.warmwelkom.match.introduction.application.Details.Around;
import nl.warmwelkom.match.introduction.domain.Introduction;
import nl.warmwelkom.match.introduction.domain.Life;
import nl.warmwelkom.match.introduction.domain.Told;
import nl.warmwelkom.match.landscape.Countryside;
import nl.warmwelkom.match.landscape.KnownCandidate.Need;
import nl.warmwelkom.match.provision.application.Cover;
import nl.warmwelkom.match.reassurance.application.KnownWorries;
import nl.warmwelkom.match.reassurance.application.ToldTip;
import nl.warmwelkom.testing.store.FreshMongo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DetailsTest {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    private static final Locale DUTCH = Locale.of("nl");

    private final Desk desk = new Desk(MONGO.database());

    @BeforeEach
    void the_shelter_worries() {
        var worried =
                new KnownWorries(Map.of("handelingsverlegenheid", 5, "begeleidingstijd", 4), 40, Map.of(), List.of());
        desk.worries.put("shelter", 1, worried).block();
    }

    private Around around(Introduction introduction) {
        return present(desk.details.around(introduction, DUTCH));
    }

    private static boolean isAboutQuiet(ToldTip tip) {
        return tip.because().stream().anyMatch(because -> because.concern() == null);
    }

    @Test
    void as_long_as_nobody_agreed_and_when_it_is_closed_there_are_no_tips() {
        assertThat(Life.STATES)
                .allSatisfy(state -> assertThat(around(state).tips().isEmpty())
                        .as(state.status())
                        .isEqualTo(!(state.equals(AGREED) || state instanceof Told)));
    }

    @Test
    void tips_follow_the_stage_that_it_is_in() {
        for (var state : List.of(AGREED, OFFERED, ACCEPTED)) {
            assertThat(around(state).tips().getFirst().stage()).isEqualTo(Stage.MEETING.code());
        }
        assertThat(around(MET).tips().getFirst().stage()).isEqualTo(Stage.FIRST_DAY.code());
        assertThat(around(TRIAL).tips()).isEqualTo(around(PLACED).tips());
        assertThat(around(TRIAL).tips().getFirst().stage()).isEqualTo(Stage.FIRST_MONTHS.code());
    }

    @Test
    void what_was_agreed_to_be_shown_is_a_reason_for_a_tip() {
        assertThat(around(OFFERED).tips()).anyMatch(DetailsTest::isAboutQuiet);
    }

    @Test
    void what_the_dossier_no_longer_allows_gives_the_same_tips_as_sharing_nothing() {
        desk.countryside.with("sam", Countryside.candidate(List.of(new Need("rustige-werkplek", true, false))));
        var lowered = around(OFFERED);
        desk.countryside.with("sam", Countryside.candidate(List.of()));

        assertThat(lowered.tips()).isEqualTo(around(OFFERED).tips()).noneMatch(DetailsTest::isAboutQuiet);
    }

    @Test
    void a_need_that_this_employer_was_not_shown_changes_nothing_around_the_introduction() {
        var before = around(OFFERED);

        desk.countryside.with(
                "sam",
                Countryside.candidate(List.of(
                        new Need("rustige-werkplek", false, true),
                        new Need("vast-aanspreekpunt", false, true),
                        new Need("buddy", true, true),
                        new Need("vaste-structuur", true, false))));

        assertThat(around(OFFERED)).isEqualTo(before);
    }

    @Test
    void provisions_that_were_chosen_are_told_of_from_the_yes_until_it_is_over() {
        assertThat(Life.STATES)
                .allSatisfy(state -> assertThat(around(state).cover().isEmpty())
                        .as(state.status())
                        .isEqualTo(!(state.equals(AGREED) || state instanceof Told)));
        assertThat(around(OFFERED).cover()).extracting(Cover::provision).containsExactly("no-riskpolis");
    }

    @Test
    void a_workplace_that_was_taken_away_is_still_told_of() {
        desk.countryside.closed("kennel", KENNEL);

        assertThat(around(OFFERED).position().title()).isEqualTo("Hulp in de kennel");
        assertThat(around(OFFERED).position().open()).isFalse();
    }
}
