package nl.warmwelkom.match.introduction.application;

import static nl.warmwelkom.match.introduction.application.Desk.present;
import static nl.warmwelkom.match.introduction.domain.Life.ALLOWED;
import static nl.warmwelkom.match.introduction.domain.Life.SHARED;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import nl.warmwelkom.match.introduction.domain.CandidateId;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.match.introduction.domain.Move;
import nl.warmwelkom.match.introduction.domain.Patience;
import nl.warmwelkom.match.introduction.domain.Role;
import nl.warmwelkom.match.introduction.domain.WithdrawReason;
import nl.warmwelkom.match.landscape.Countryside;
import nl.warmwelkom.testing.store.FreshMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;

class CloseIntroductionsTest {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    private static final CandidateId SAM = new CandidateId("sam");

    private final Desk desk = new Desk(MONGO.database());

    private String status(String id) {
        return present(desk.introductions.find(new IntroductionId(id)))
                .introduction()
                .status();
    }

    private void forward(Duration time) {
        desk.clock.forward(time);
        desk.close.expireDue().block();
    }

    /** Rule 7. */
    @Test
    void a_proposal_that_the_candidate_does_not_answer_in_time_expires_and_can_be_asked_again() {
        desk.proposed("one", "sam", "kennel");

        forward(Duration.ofDays(7));
        assertThat(status("one")).isEqualTo("proposed");

        forward(Duration.ofMillis(1));
        assertThat(status("one")).isEqualTo("expired");
        desk.proposed("two", "sam", "kennel");
    }

    /** Rule 7. */
    @Test
    void an_offer_that_the_employer_does_not_answer_expires_after_28_days_and_its_place_is_free() {
        var offered = desk.offered("one", "sam", "kennel");

        forward(Duration.ofDays(28));
        assertThat(status("one")).isEqualTo("offered");

        forward(Duration.ofMillis(1));
        assertThat(status("one")).isEqualTo("expired");
        assertThat(present(desk.introductions.find(offered.introduction().id())).slots())
                .isNull();
    }

    /** Rule 7. */
    @Test
    void how_long_an_offer_stands_is_a_setting() {
        desk.offered("one", "sam", "kennel");
        var sooner = new Patience(Duration.ofDays(1), Duration.ofDays(2));

        desk.clock.forward(Duration.ofDays(2).plusMillis(1));
        new CloseIntroductions(desk.introductions, desk.decide, desk.clock, sooner)
                .expireDue()
                .block();

        assertThat(status("one")).isEqualTo("expired");
    }

    /** Rule 7. */
    @Test
    void what_waits_for_nobodys_answer_does_not_expire() {
        desk.agreed("one", "sam", "kennel");

        forward(Duration.ofDays(400));

        assertThat(status("one")).isEqualTo("agreed");
    }

    /** Rule 5. */
    @Test
    void without_consent_nothing_of_the_candidate_stays_open_and_nothing_of_others_changes() {
        desk.countryside.with("bakery", Countryside.SHELTER).with("oven", Countryside.at("bakery", "2312", 1));
        desk.offered("one", "sam", "kennel");
        desk.proposed("two", "sam", "oven");
        desk.offered("three", "robin", "kennel");
        var declined = desk.done(desk.proposed("four", "kim", "kennel"), new Move.CandidateDeclines(), Role.CANDIDATE);

        desk.close.withdrawAllOf(SAM).block();
        desk.close.withdrawAllOf(new CandidateId("kim")).block();

        assertThat(status("one")).isEqualTo("withdrawn");
        assertThat(status("two")).isEqualTo("withdrawn");
        assertThat(status("three")).isEqualTo("offered");
        assertThat(desk.introductions.find(declined.introduction().id()).block())
                .isEqualTo(declined);
        var last = present(desk.introductions.find(new IntroductionId("one")))
                .introduction()
                .history()
                .last();
        assertThat(last.reason()).isEqualTo(WithdrawReason.CONSENT_WITHDRAWN);
        assertThat(last.by().role()).isEqualTo(Role.SYSTEM);
    }

    /** Rules 5 and 8. */
    @Test
    void withdrawn_consent_wins_from_whoever_decided_at_the_same_moment() {
        var read = desk.proposed("one", "sam", "kennel");
        desk.done(read, new Move.CandidateAgrees(SHARED, ALLOWED), Role.CANDIDATE);

        new CloseIntroductions(stillShowing(read), desk.decide, desk.clock, Patience.STANDARD)
                .withdrawAllOf(SAM)
                .block();

        assertThat(status("one")).isEqualTo("withdrawn");
    }

    /** The store as somebody sees it who looked just before the others decided. */
    private Introductions stillShowing(Kept read) {
        return (Introductions) Proxy.newProxyInstance(
                Introductions.class.getClassLoader(),
                new Class<?>[] {Introductions.class},
                (_, method, arguments) -> method.getName().equals("ofCandidate")
                        ? Flux.just(read)
                        : method.invoke(desk.introductions, arguments));
    }
}
