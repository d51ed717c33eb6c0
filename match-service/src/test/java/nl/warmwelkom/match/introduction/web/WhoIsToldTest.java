package nl.warmwelkom.match.introduction.web;

import static nl.warmwelkom.match.introduction.application.Desk.present;
import static nl.warmwelkom.match.introduction.domain.Life.MUCH_LATER;
import static nl.warmwelkom.match.introduction.domain.Life.OFFERED;
import static nl.warmwelkom.match.introduction.domain.Life.PROPOSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.warmwelkom.match.introduction.application.Desk;
import nl.warmwelkom.match.introduction.application.Onlookers;
import nl.warmwelkom.match.introduction.application.TellNews;
import nl.warmwelkom.match.introduction.domain.By;
import nl.warmwelkom.match.introduction.domain.Change;
import nl.warmwelkom.match.introduction.domain.Closed;
import nl.warmwelkom.match.introduction.domain.Happened;
import nl.warmwelkom.match.introduction.domain.Introduction;
import nl.warmwelkom.match.introduction.domain.Life;
import nl.warmwelkom.match.introduction.messaging.IntroductionWire;
import nl.warmwelkom.match.introduction.messaging.NewsListener;
import nl.warmwelkom.platform.security.Caller;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.store.FreshMongo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** Every state and every move, and two of them in a row: who is told of it, and who sees a difference. */
class WhoIsToldTest {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    private static final Caller EMPLOYER = caller("shelter-account", Role.EMPLOYER, null, null);
    private static final Caller SAM = caller("account-of-sam", Role.CANDIDATE, null, "sam");
    private static final Caller THE_COACH = caller("coach", Role.JOBCOACH, null, null, "AM19");
    private static final Caller MANAGER = caller("manager", Role.ACCOUNT_MANAGER, null, null, "AM13", "AM19");

    private static final List<Caller> OTHERS = List.of(
            caller("other", Role.EMPLOYER, "bakery", null),
            caller("other", Role.CANDIDATE, null, "robin"),
            caller("other", Role.JOBCOACH, null, null, "AM19"),
            caller("coach", Role.JOBCOACH, null, null, "AM13"),
            caller("other", Role.ACCOUNT_MANAGER, null, null, "AM13"),
            caller("coach", Role.PROFESSIONAL, "shelter", "sam", "AM19"));

    private final Desk desk = new Desk(MONGO.database());
    private final Onlookers onlookers = new Onlookers();
    private final TellNews news = new TellNews(desk.introductions, desk.countryside.landscape(), onlookers);
    private final Map<List<Object>, String> views = new HashMap<>();

    private record Step(Introduction before, Introduction after, List<Happened> events) {

        boolean forgets() {
            return events.getFirst() instanceof Happened.Forgotten;
        }
    }

    private static Caller caller(
            String account, Role role, @Nullable String employer, @Nullable String candidate, String... regions) {
        return new Caller(account, Set.of(role), Set.of(regions), employer, candidate, null);
    }

    @BeforeEach
    void there_is_an_introduction() {
        present(desk.introductions.add(PROPOSING, "AM19"));
    }

    @Test
    void an_employer_is_told_if_and_only_if_its_own_view_is_another_one() {
        assertToldOfWhatTheySee(EMPLOYER, _ -> true);

        assertThat(steps().filter(step -> isTold(EMPLOYER, step)))
                .extracting(step -> step.after().status())
                .contains(
                        "offered", "accepted", "declined-by-employer", "met", "placed", "ended", "withdrawn", "expired")
                .doesNotContain("proposed", "agreed", "returned", "rejected", "declined-by-candidate");
    }

    /** Once it is forgotten, nobody knows any more whose it was. */
    @Test
    void candidate_and_coach_are_told_of_every_move_of_their_own() {
        for (var caller : List.of(SAM, THE_COACH)) {
            assertToldOfWhatTheySee(caller, Predicate.not(Step::forgets));
            assertThat(steps().filter(Step::forgets)).noneMatch(step -> isTold(caller, step));
        }
    }

    @Test
    void an_account_manager_is_told_of_every_move_in_the_own_regions() {
        assertToldOfWhatTheySee(MANAGER, _ -> true);
    }

    @Test
    void nobody_else_is_ever_told() {
        assertThat(OTHERS).allSatisfy(other -> assertThat(steps()).noneMatch(step -> isTold(other, step)));
    }

    private void assertToldOfWhatTheySee(Caller caller, Predicate<Step> which) {
        assertThat(steps().filter(which))
                .hasSizeGreaterThan(100)
                .allSatisfy(step -> assertThat(isTold(caller, step))
                        .as("%s after %s to %s", step.events(), step.before().status(), caller)
                        .isEqualTo(!view(caller, step.before()).equals(view(caller, step.after()))));
    }

    private static Stream<Step> steps() {
        var first = Stream.concat(Life.STATES.stream(), Stream.of(OFFERED))
                .flatMap(state -> moves(state, By.system(MUCH_LATER)))
                .toList();
        return Stream.concat(
                first.stream(),
                first.stream()
                        .map(Step::after)
                        .flatMap(state -> moves(state, By.system(MUCH_LATER.plus(Duration.ofDays(400))))));
    }

    private static Stream<Step> moves(Introduction state, By by) {
        var forgetting = Stream.of(state)
                .filter(Closed.class::isInstance)
                .map(Closed.class::cast)
                .filter(closed -> !closed.parties().candidate().isForgotten())
                .map(closed -> closed.forgotten(by));
        return Stream.concat(Life.possible(state, by).stream(), forgetting)
                .map(change -> new Step(state, change.to(), change.events()));
    }

    private boolean isTold(Caller caller, Step step) {
        keep(step.after());
        var signals = new ArrayList<Onlookers.Signal>();
        var following = onlookers.follow(caller).subscribe(signals::add);
        step.events().stream()
                .map(IntroductionWire::event)
                .forEach(event -> news.of(PROPOSING.to().id(), now -> NewsListener.employerSees(event, now))
                        .block());
        following.dispose();
        return !signals.isEmpty();
    }

    /** All that the caller can read of it now. */
    private String view(Caller caller, Introduction state) {
        return views.computeIfAbsent(List.of(caller, state), _ -> {
            keep(state);
            return desk.read
                    .find(caller, PROPOSING.to().id())
                    .flatMap(seen -> desk.details
                            .around(seen.kept().introduction(), Locale.of("nl"))
                            .map(around -> JsonMapper.shared()
                                    .writeValueAsString(
                                            switch (seen.eyes()) {
                                                case EMPLOYER -> IntroductionShown.toEmployer(seen.kept(), around);
                                                case CANDIDATE -> IntroductionShown.toCandidate(seen.kept(), around);
                                                case JOBCOACH, ACCOUNT_MANAGER ->
                                                    IntroductionShown.toProfessional(seen.kept(), around);
                                            })))
                    .blockOptional()
                    .orElse("nothing");
        });
    }

    private void keep(Introduction state) {
        var kept = present(desk.introductions.find(PROPOSING.to().id()));
        var change = new Change<>(state, List.of(new Happened.Approved(state.parties(), Life.COACH)));
        present(desk.introductions.save(kept, change, null));
    }
}
