package nl.warmwelkom.match.notice;

import static nl.warmwelkom.match.RunningService.fresh;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.events.IntroductionEvent;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionAccepted;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionAgreed;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionQuestionAsked;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionReminded;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionWithdrawn;
import nl.warmwelkom.contracts.events.IntroductionEvent.Parties;
import nl.warmwelkom.contracts.events.IntroductionEvent.Share;
import nl.warmwelkom.contracts.events.ResponseEvent;
import nl.warmwelkom.contracts.events.ResponseEvent.OpenQuestion;
import nl.warmwelkom.contracts.events.ResponseEvent.QuestionAnswered;
import nl.warmwelkom.contracts.events.ResponseEvent.QuestionSettled;
import nl.warmwelkom.contracts.events.ResponseEvent.ResponseGiven;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.RunningService;
import nl.warmwelkom.match.introduction.web.Meeting;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.SettableClock;
import nl.warmwelkom.testing.service.SentMail;
import nl.warmwelkom.testing.service.Visitor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What coaches and account managers get by mail, over real events and real SMTP. */
class NoticeTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private final Meeting meeting = new Meeting(SERVICE).told(true);
    private final String coachsAddress = fresh("coach") + "@gemeente.example";
    private final String managersAddress = fresh("manager") + "@gemeente.example";
    private final Visitor manager = visitor(fresh("manager"), Role.ACCOUNT_MANAGER, "AM19", managersAddress);

    private static Visitor visitor(String account, Role role, String region, String address) {
        return new Visitor(SERVICE.as(
                account, role, Map.of("regions", List.of(region), "email", address, "name", "Jo <b>de</b> Vries")));
    }

    /** Whoever comes by is known from then on. */
    @BeforeEach
    void both_have_been_here() {
        visitor(meeting.coachAccount, Role.JOBCOACH, "AM19", coachsAddress)
                .get("/introductions")
                .expectStatus()
                .isOk();
        manager.get("/introductions").expectStatus().isOk();
    }

    private static List<SentMail> mails(String address, int count) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> SERVICE.mailTo(address), found -> found.size() >= count);
    }

    private Parties parties() {
        return new Parties(meeting.sam, meeting.shelter, meeting.kennel);
    }

    private static Instant now() {
        return SERVICE.bean(SettableClock.class).instant();
    }

    /** What the service tells of its own introduction comes back to it over the topic. */
    private String agreed() {
        var path = meeting.agreed();
        tell(path, 2, new IntroductionAgreed(parties(), now(), "sam", new Share(true, false, false, List.of())));
        return path;
    }

    private static void tell(String path, long sequence, IntroductionEvent event) {
        SERVICE.tell(Topic.INTRODUCTIONS, path.substring(path.lastIndexOf('/') + 1), sequence, event);
    }

    @Test
    void each_is_told_what_waits_with_a_link_and_nothing_about_the_candidate() {
        var path = agreed();
        assertThat(mails(managersAddress, 1).getFirst().text())
                .contains("/regio" + path.replace("introductions", "kennismakingen"), "De kandidaat zei ja.");

        tell(path, 5, new IntroductionQuestionAsked(parties(), now(), "shelter"));
        var question = mails(coachsAddress, 1).getFirst();
        assertThat(question.text())
                .contains("/coach" + path.replace("introductions", "kennismakingen"))
                .doesNotContain("Sam", meeting.sam);
        assertThat(question.html()).doesNotContain("<b>de</b>");

        tell(path, 6, new IntroductionAccepted(parties(), now(), "shelter"));
        assertThat(mails(coachsAddress, 2))
                .extracting(SentMail::subject)
                .containsExactlyInAnyOrder(
                        "Een werkgever vraagt u iets / An employer asks you something",
                        "Een werkgever zei ja / An employer said yes");
        assertThat(SERVICE.mailTo(managersAddress)).hasSize(1);
    }

    @Test
    void what_a_next_step_overtook_is_not_mailed() {
        var path = meeting.agreed();
        var soon = now().plus(Duration.ofHours(1));
        tell(path, 2, new IntroductionAgreed(parties(), soon, "sam", new Share(true, false, false, List.of())));
        tell(path, 3, new IntroductionWithdrawn(parties(), now(), "sam", null));
        tell(path, 4, new IntroductionQuestionAsked(parties(), now(), "shelter"));
        // Once this is mailed, both have been heard.
        mails(coachsAddress, 1);

        SERVICE.forward(Duration.ofHours(2));
        tell(path, 5, new IntroductionReminded(parties(), now(), "system", "account-manager"));

        assertThat(mails(managersAddress, 1))
                .extracting(SentMail::subject)
                .containsExactly("Er wacht nog iets op u / Something still waits for you");
    }

    @Test
    void account_managers_of_the_region_are_told_of_a_question_that_no_tip_answers_and_of_one_answered_not() {
        var soon = now().plus(Duration.ofHours(1));
        asked(1, now(), "first", "second");
        asked(2, soon, "third");
        asked(3, soon, "fourth");
        answer(4, new QuestionAnswered(question("third"), now()));
        answer(5, new QuestionSettled(question("fourth"), List.of("productiviteit"), false, now()));
        answer(6, new QuestionSettled(question("fifth"), List.of(), true, now()));
        mails(managersAddress, 2);
        SERVICE.forward(Duration.ofHours(2));
        answer(7, new QuestionSettled(question("sixth"), List.of(), true, now()));

        assertThat(mails(managersAddress, 3)).hasSize(3).allSatisfy(mail -> {
            assertThat(mail.subject()).isEqualTo("Een werkgever stelt een vraag / An employer asks a question");
            assertThat(mail.text()).contains("/regio").doesNotContain("Dierenasiel");
        });
        assertThat(SERVICE.mailTo(coachsAddress)).isEmpty();
    }

    private void asked(long sequence, Instant at, String... questions) {
        var open = Stream.of(questions)
                .map(each -> new OpenQuestion(question(each)))
                .toList();
        answer(sequence, new ResponseGiven(fresh("response"), "1", "before", 40, List.of(), open, List.of(), at));
    }

    /** The words of a question never leave the service that keeps them. */
    private String question(String which) {
        return meeting.shelter + "-" + which;
    }

    private void answer(long sequence, ResponseEvent event) {
        SERVICE.tell(Topic.RESPONSES, meeting.shelter, sequence, event);
    }

    @Test
    void an_account_manager_of_another_region_hears_nothing() {
        var elsewhere = fresh("elsewhere") + "@gemeente.example";
        visitor(fresh("manager"), Role.ACCOUNT_MANAGER, "AM13", elsewhere)
                .get("/introductions")
                .expectStatus()
                .isOk();

        agreed();

        mails(managersAddress, 1);
        assertThat(SERVICE.mailTo(elsewhere)).isEmpty();
    }

    @Test
    void who_has_not_been_here_for_three_months_is_mailed_nothing() {
        SERVICE.forward(Duration.ofDays(91));
        var newcomer = fresh("newcomer") + "@gemeente.example";
        visitor(fresh("manager"), Role.ACCOUNT_MANAGER, "AM19", newcomer)
                .get("/introductions")
                .expectStatus()
                .isOk();

        agreed();

        mails(newcomer, 1);
        assertThat(SERVICE.mailTo(managersAddress)).isEmpty();
    }
}
