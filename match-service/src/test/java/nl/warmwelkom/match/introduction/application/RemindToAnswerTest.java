package nl.warmwelkom.match.introduction.application;

import static nl.warmwelkom.match.introduction.application.Desk.present;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.warmwelkom.match.introduction.domain.Done;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.domain.Move;
import nl.warmwelkom.match.introduction.domain.Patience;
import nl.warmwelkom.match.introduction.domain.Role;
import nl.warmwelkom.match.introduction.domain.Words;
import nl.warmwelkom.testing.store.FreshMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/** Rule 7. */
class RemindToAnswerTest {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    private static final IntroductionId ONE = new IntroductionId("one");
    private static final Duration A_WEEK_AND_A_BIT = Duration.ofDays(7).plusMillis(1);

    private final Desk desk = new Desk(MONGO.database());

    private void forward(Duration time) {
        desk.clock.forward(time);
        desk.remind.remindDue().block();
    }

    /** Whom the reminders of the introduction went to, oldest first. */
    private List<String> reminded() {
        return desk.introductions.told(ONE).stream()
                .filter(letter -> Objects.requireNonNull(letter.type()).contains(".reminded."))
                .map(letter -> JsonMapper.shared()
                        .readTree(Objects.requireNonNull(letter.data()))
                        .get("role")
                        .asString())
                .toList();
    }

    private Kept now() {
        return present(desk.introductions.find(ONE));
    }

    @Test
    void an_employer_who_does_not_answer_is_reminded_after_7_days_and_once() {
        desk.offered("one", "sam", "kennel");

        forward(Duration.ofDays(7));
        assertThat(reminded()).isEmpty();

        forward(Duration.ofMillis(1));
        forward(Duration.ofDays(10));
        assertThat(reminded()).containsExactly("employer");
        assertThat(now().introduction().history().last().by().role()).isEqualTo(Role.SYSTEM);
    }

    @Test
    void a_service_that_starts_anew_reminds_nobody_again() {
        desk.offered("one", "sam", "kennel");
        forward(A_WEEK_AND_A_BIT);

        new RemindToAnswer(desk.introductions, desk.decide, desk.clock, Patience.STANDARD)
                .remindDue()
                .block();

        assertThat(reminded()).hasSize(1);
    }

    @Test
    void the_account_manager_is_reminded_of_a_review_and_the_coach_of_what_was_returned() {
        desk.agreed("one", "sam", "kennel");
        forward(A_WEEK_AND_A_BIT);
        desk.done(now(), new Move.GiveBack(null, null), Role.ACCOUNT_MANAGER);
        forward(A_WEEK_AND_A_BIT);

        assertThat(reminded()).containsExactly("account-manager", "jobcoach");
        assertThat(now().introduction().status()).isEqualTo("returned");
    }

    @Test
    void a_question_is_the_coachs_to_answer_and_after_the_answer_it_is_the_employers_turn_again() {
        desk.offered("one", "sam", "kennel");
        desk.done(now(), new Move.Ask(new Words("Wie begeleidt?")), Role.EMPLOYER);
        forward(A_WEEK_AND_A_BIT);
        desk.done(now(), new Move.Answer(new Words("Ik.")), Role.JOBCOACH);
        forward(A_WEEK_AND_A_BIT);

        assertThat(reminded()).containsExactly("jobcoach", "employer");
    }

    @Test
    void a_reminder_does_not_give_an_employer_more_time() {
        desk.offered("one", "sam", "kennel");
        forward(A_WEEK_AND_A_BIT);

        forward(Duration.ofDays(21));
        desk.close.expireDue().block();

        assertThat(now().introduction().status()).isEqualTo("expired");
    }

    @Test
    void a_candidate_has_a_date_and_is_not_pressed() {
        desk.proposed("one", "sam", "kennel");

        forward(Duration.ofDays(400));

        assertThat(reminded()).isEmpty();
    }

    @Test
    void whoever_answers_at_the_same_moment_is_not_reminded_and_the_others_are() {
        var read = desk.offered("one", "sam", "kennel");
        var other = desk.agreed("two", "robin", "kennel");
        desk.done(read, new Move.Ask(new Words("Wie begeleidt?")), Role.EMPLOYER);
        desk.clock.forward(A_WEEK_AND_A_BIT);

        new RemindToAnswer(showing(read, other), desk.decide, desk.clock, Patience.STANDARD)
                .remindDue()
                .block();

        assertThat(reminded()).isEmpty();
        var two = present(desk.introductions.find(other.introduction().id()));
        assertThat(two.introduction().history().last().done()).isEqualTo(Done.REMINDED);
    }

    @Test
    void how_long_is_a_setting_and_a_reminder_after_the_end_is_refused() {
        desk.offered("one", "sam", "kennel");
        var sooner = new Patience(Duration.ofDays(1), Duration.ofDays(2));
        desk.clock.forward(Duration.ofDays(1).plusMillis(1));

        new RemindToAnswer(desk.introductions, desk.decide, desk.clock, sooner)
                .remindDue()
                .block();

        assertThat(reminded()).containsExactly("employer");
        assertThatIllegalArgumentException().isThrownBy(() -> new Patience(Duration.ofDays(28), Duration.ofDays(28)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Patience(Duration.ZERO, Duration.ofDays(28)));
    }

    /** The store as somebody sees it who looked just before the others moved. */
    private Introductions showing(Kept... read) {
        return (Introductions) Proxy.newProxyInstance(
                Introductions.class.getClassLoader(),
                new Class<?>[] {Introductions.class},
                (_, method, arguments) -> method.getName().equals("unremindedSince")
                        ? Flux.just(read)
                        : method.invoke(desk.introductions, arguments));
    }
}
