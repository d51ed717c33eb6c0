package nl.warmwelkom.testing.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each law against code that was written to break it: a law that finds nothing wrong here would find nothing anywhere. */
class HouseLawsTest {

    private static final String PLANTED = "nl.warmwelkom.testing.laws.planted";
    private static final String SHOP = PLANTED + ".shop";
    private static final JavaClasses CODE = new ClassFileImporter().importPackages(PLANTED);
    private static final Pattern PLANTED_CLASS = Pattern.compile("Planted\\$(\\w+)");

    /** The planted classes that break a law: in each line of its report the first one named. */
    private static Iterable<String> offenders(ArchRule law) {
        return law.evaluate(CODE).getFailureReport().getDetails().stream()
                .flatMap(line -> PLANTED_CLASS.matcher(line).results().limit(1))
                .map(named -> named.group(1))
                .distinct()
                .toList();
    }

    @Test
    void the_domain_knows_no_framework_and_no_other_room() {
        assertThat(offenders(Room.DOMAIN.law(SHOP)))
                .containsExactlyInAnyOrder(
                        "KnowsSpring",
                        "KnowsReactor",
                        "KnowsTheDriver",
                        "KnowsTheBroker",
                        "KnowsJackson",
                        "KnowsEvents",
                        "KnowsUseCase");
    }

    @Test
    void the_domain_asks_nobody_for_the_time_or_for_luck() {
        assertThat(offenders(Habits.timeAndChance(SHOP)))
                .containsExactlyInAnyOrder("AsksTheTime", "ReadsAClock", "MakesIds", "ThrowsDice");
    }

    @Test
    void a_use_case_knows_no_technology_and_nobody_who_calls_it() {
        assertThat(offenders(Room.APPLICATION.law(SHOP)))
                .containsExactlyInAnyOrder(
                        "KnowsSpring",
                        "KnowsTheDriver",
                        "KnowsTheBroker",
                        "KnowsJackson",
                        "KnowsEvents",
                        "KnowsAStore",
                        "KnowsPages",
                        "KnowsMessaging",
                        "KnowsPersistence",
                        "KnowsAnothersStore",
                        "KnowsAnothersPages",
                        "KnowsAnotherService");
    }

    @Test
    void the_outer_rooms_do_not_know_each_other() {
        assertThat(offenders(Room.WEB.law(SHOP)))
                .containsExactlyInAnyOrder(
                        "KnowsMessaging", "KnowsPersistence", "KnowsUpstream", "KnowsTheDriver", "KnowsTheBroker");
        assertThat(offenders(Room.MESSAGING.law(SHOP)))
                .containsExactlyInAnyOrder(
                        "KnowsWeb", "KnowsPersistence", "KnowsUpstream", "KnowsTheDriver", "KnowsRequests");
        assertThat(offenders(Room.PERSISTENCE.law(SHOP)))
                .containsExactlyInAnyOrder(
                        "KnowsWeb", "KnowsMessaging", "KnowsUpstream", "KnowsTheBroker", "KnowsRequests");
        assertThat(offenders(Room.UPSTREAM.law(SHOP)))
                .containsExactlyInAnyOrder(
                        "KnowsWeb", "KnowsMessaging", "KnowsPersistence", "KnowsTheDriver", "KnowsTheBroker");
    }

    @Test
    void a_feature_knows_of_another_only_what_it_offers() {
        assertThat(offenders(Neighbours.features(SHOP)))
                .containsExactlyInAnyOrder("KnowsAnothersDomain", "KnowsAnothersStore", "KnowsAnothersPages");
    }

    @Test
    void services_do_not_know_each_other() {
        assertThat(offenders(Neighbours.services(SHOP))).containsExactly("KnowsAnotherService");
    }

    @Test
    void a_value_of_a_small_feature_knows_no_framework() {
        assertThat(offenders(FlatFeatures.values(SHOP)))
                .containsExactlyInAnyOrder(
                        "KnowsRequests", "KnowsReactor", "KnowsTheDriver", "KnowsTheBroker", "KnowsSpring");
    }

    @Test
    void a_door_of_a_small_feature_writes_nothing_itself() {
        assertThat(offenders(FlatFeatures.doors(SHOP)))
                .containsExactlyInAnyOrder("ControllerThatWrites", "ListenerThatWrites");
    }

    @Test
    void only_a_listener_and_the_start_may_wait() {
        assertThat(offenders(Habits.blocking())).containsExactlyInAnyOrder("Waits", "WaitsForTheFirst", "WaitsForAll");
    }

    @Test
    void nothing_is_injected_into_a_field() {
        assertThat(offenders(Habits.injection())).containsExactlyInAnyOrder("IsInjected", "HasAValueInjected");
    }

    @Test
    void every_package_says_what_may_be_null() {
        assertThat(offenders(Habits.nullMarked())).containsExactly("NobodySaysWhatMayBeNull");
    }

    @Test
    void a_switch_over_what_we_closed_has_no_default() {
        assertThat(offenders(Habits.wholeSwitches()))
                .containsExactlyInAnyOrder(
                        "DefaultOverShape",
                        "DefaultOverLight",
                        "DefaultOverColourOfTheSameFile",
                        "DefaultBesideNull",
                        "DefaultInAStatement");
    }

    @Test
    void lombok_is_nowhere(@TempDir Path jar) throws IOException {
        Files.createFile(Files.createDirectory(jar.resolve("lombok")).resolve("Data.class"));

        try (var classPath = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
            assertThatThrownBy(() -> HouseLaws.requireNoLombok(classPath)).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void a_law_that_finds_nothing_to_judge_fails() {
        var lawless = HouseLaws.of("nl.warmwelkom.nowhere");

        assertThat(lawless.rooms(Room.values()))
                .hasSize(Room.values().length)
                .allSatisfy(law -> assertThatThrownBy(() -> law.getExecutable().execute())
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("failed to check any classes"));
        assertThat(Stream.of(lawless.timeAndChance(), lawless.flatFeatures(), lawless.neighbours(), lawless.habits())
                        .flatMap(laws -> laws)
                        .filter(law -> !law.getDisplayName().contains("Lombok")))
                .hasSize(9)
                .allSatisfy(law -> assertThatThrownBy(() -> law.getExecutable().execute())
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("failed to check any classes"));
    }
}
