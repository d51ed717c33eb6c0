package nl.warmwelkom.match.introduction.application;

import static nl.warmwelkom.match.introduction.application.Desk.present;
import static nl.warmwelkom.match.introduction.domain.Life.COACH;
import static nl.warmwelkom.match.introduction.domain.Life.OFFERED;
import static nl.warmwelkom.match.introduction.domain.Life.PROPOSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.warmwelkom.match.introduction.application.ReadIntroductions.Eyes;
import nl.warmwelkom.match.introduction.application.ReadIntroductions.Seen;
import nl.warmwelkom.match.introduction.domain.Change;
import nl.warmwelkom.match.introduction.domain.EmployerLimits.Slots;
import nl.warmwelkom.match.introduction.domain.Happened;
import nl.warmwelkom.match.introduction.domain.Introduction;
import nl.warmwelkom.match.introduction.domain.Life;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.store.FreshMongo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadIntroductionsTest {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    /** What an employer may know of: rule 2, and gone again when it is withdrawn. */
    private static final Set<String> TOLD =
            Set.of("offered", "accepted", "declined-by-employer", "met", "trial", "placed", "ended");

    private static final Caller EMPLOYER = caller("shelter-account", Role.EMPLOYER, null, null);
    private static final Caller SAM = caller("account-of-sam", Role.CANDIDATE, null, "sam");
    private static final Caller THE_COACH = caller("coach", Role.JOBCOACH, null, null, "AM19");
    private static final Caller MANAGER = caller("manager", Role.ACCOUNT_MANAGER, null, null, "AM13", "AM19");

    private static Caller caller(
            String account, Role role, @Nullable String employer, @Nullable String candidate, String... regions) {
        return new Caller(account, Set.of(role), Set.of(regions), employer, candidate, null);
    }

    /** Somebody's desk with one introduction of Sam to the shelter, in a state. */
    private static Desk in(Introduction state) {
        var desk = new Desk(MONGO.database());
        var kept = present(desk.introductions.add(PROPOSING, "AM19"));
        var change = new Change<>(
                state,
                List.of(new Happened.Expired(
                        state.parties(), COACH, nl.warmwelkom.match.introduction.domain.Role.CANDIDATE)));
        present(desk.introductions.save(kept, change, new Slots.Free(1, 1)));
        return desk;
    }

    private static @Nullable Eyes eyes(Desk desk, Caller caller) {
        return desk.read
                .find(caller, PROPOSING.to().id())
                .map(Seen::eyes)
                .blockOptional()
                .orElse(null);
    }

    private static List<Eyes> listed(Desk desk, Caller caller, @Nullable String region, String... statuses) {
        return present(desk.read
                .list(caller, List.of(statuses), region, "", 10)
                .map(Seen::eyes)
                .collectList());
    }

    /** Rules 2 and 5. */
    @TestFactory
    Stream<DynamicTest> an_employer_knows_of_nothing_before_yes_and_approval_nor_after_a_withdrawal() {
        return Stream.concat(Life.STATES.stream(), Stream.of(OFFERED))
                .map(state -> DynamicTest.dynamicTest(state.status(), () -> {
                    var desk = in(state);
                    var told = TOLD.contains(state.status());

                    assertThat(eyes(desk, EMPLOYER)).isEqualTo(told ? Eyes.EMPLOYER : null);
                    assertThat(listed(desk, EMPLOYER, null)).hasSize(told ? 1 : 0);
                    assertThat(listed(desk, EMPLOYER, null, state.status())).hasSize(told ? 1 : 0);
                }));
    }

    @TestFactory
    Stream<DynamicTest> candidate_coach_and_manager_know_of_it_in_every_state() {
        return Life.STATES.stream()
                .map(state -> DynamicTest.dynamicTest(state.status(), () -> {
                    var desk = in(state);

                    assertThat(eyes(desk, SAM)).isEqualTo(Eyes.CANDIDATE);
                    assertThat(eyes(desk, THE_COACH)).isEqualTo(Eyes.JOBCOACH);
                    assertThat(eyes(desk, MANAGER)).isEqualTo(Eyes.ACCOUNT_MANAGER);
                    assertThat(listed(desk, SAM, null)).containsExactly(Eyes.CANDIDATE);
                    assertThat(listed(desk, THE_COACH, null, state.status())).containsExactly(Eyes.JOBCOACH);
                    assertThat(listed(desk, MANAGER, "AM19")).containsExactly(Eyes.ACCOUNT_MANAGER);
                }));
    }

    @Test
    void an_employer_is_known_by_its_id_in_the_token_too() {
        assertThat(eyes(in(OFFERED), caller("anybody", Role.EMPLOYER, "shelter", null)))
                .isEqualTo(Eyes.EMPLOYER);
    }

    @Test
    void to_everybody_else_it_is_not_there() {
        var desk = in(OFFERED);

        for (var other : List.of(
                caller("other", Role.EMPLOYER, "bakery", null),
                caller("other", Role.CANDIDATE, null, "robin"),
                caller("other", Role.CANDIDATE, null, null),
                caller("other", Role.JOBCOACH, null, null, "AM19"),
                caller("coach", Role.JOBCOACH, null, null, "AM13"),
                caller("other", Role.ACCOUNT_MANAGER, null, null, "AM13"),
                caller("coach", Role.PROFESSIONAL, "shelter", "sam", "AM19"))) {
            assertThat(eyes(desk, other)).as("find as %s", other).isNull();
            assertThat(listed(desk, other, null)).as("list as %s", other).isEmpty();
        }
    }

    @Test
    void a_manager_lists_the_own_regions_and_of_those_the_one_that_was_asked_for() {
        var desk = in(OFFERED);

        assertThat(listed(desk, MANAGER, null)).hasSize(1);
        assertThat(listed(desk, MANAGER, "AM13")).isEmpty();
        assertThat(listed(desk, MANAGER, "AM21")).isEmpty();
    }

    @Test
    void a_list_has_the_states_that_were_asked_for_only() {
        var desk = in(OFFERED);

        assertThat(listed(desk, SAM, null, "offered")).hasSize(1);
        assertThat(listed(desk, SAM, null, "agreed", "offered")).hasSize(1);
        assertThat(listed(desk, SAM, null, "agreed", "met")).isEmpty();
    }

    @Test
    void an_employer_who_asks_for_a_state_that_it_does_not_know_of_gets_no_other_for_it() {
        var agreed = in(Life.STATES.stream()
                .filter(state -> state.status().equals("agreed"))
                .findFirst()
                .orElseThrow());

        assertThat(listed(agreed, EMPLOYER, null, "agreed")).isEmpty();
        assertThat(listed(agreed, EMPLOYER, null, "agreed", "offered")).isEmpty();
        assertThat(listed(in(OFFERED), EMPLOYER, null, "agreed")).isEmpty();
        assertThat(listed(in(OFFERED), EMPLOYER, null, "agreed", "offered")).hasSize(1);
    }
}
