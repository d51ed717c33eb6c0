package nl.warmwelkom.employer.notice;

import static nl.warmwelkom.employer.Bodies.BAKERY;
import static nl.warmwelkom.employer.Bodies.COLD;
import static nl.warmwelkom.employer.Bodies.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.warmwelkom.contracts.events.ErasureEvent.ErasureReported;
import nl.warmwelkom.contracts.events.IntroductionEvent;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionAccepted;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionOffered;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionQuestionAnswered;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionReminded;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionWithdrawn;
import nl.warmwelkom.contracts.events.IntroductionEvent.Parties;
import nl.warmwelkom.contracts.events.PauseEvent.PauseChanged;
import nl.warmwelkom.contracts.events.ResponseEvent.QuestionAnswered;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.employer.RunningService;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.testing.SettableClock;
import nl.warmwelkom.testing.service.SentMail;
import nl.warmwelkom.testing.service.Visitor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an employer's contact gets by mail, over real events and real SMTP. */
class NoticeTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final Duration LATER = Duration.ofHours(1);

    private final String bakery = UUID.randomUUID().toString();
    private final String fatima = "fatima-%s@korenmolen.example".formatted(bakery);
    private final String introduction = UUID.randomUUID().toString();
    private final Visitor baker = SERVICE.employer(bakery);

    @BeforeEach
    void the_bakery_is_there() {
        baker.added("/employers", with(BAKERY, "fatima@korenmolen.example", fatima));
    }

    private Parties parties(String candidate) {
        return new Parties(candidate, bakery, "position");
    }

    private static Instant now() {
        return SERVICE.bean(SettableClock.class).instant();
    }

    private void tell(long sequence, IntroductionEvent event) {
        SERVICE.tell(Topic.INTRODUCTIONS, introduction, sequence, event);
    }

    private void offered(long sequence, Instant at) {
        tell(sequence, new IntroductionOffered(parties("candidate"), at, "system"));
    }

    /** After this mail, everything that was told of the introduction before has been heard. */
    private List<SentMail> afterAnAnswer(long sequence) {
        // What became so later leaves later.
        SERVICE.forward(Duration.ofSeconds(1));
        tell(sequence, new IntroductionQuestionAnswered(parties("candidate"), now(), "coach"));
        return mailsUntil(mail -> mail.subject().startsWith("Er is een antwoord"));
    }

    private List<SentMail> mailsUntil(Predicate<SentMail> last) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> SERVICE.mailTo(fatima), mails -> mails.stream().anyMatch(last));
    }

    private static boolean isOffer(SentMail mail) {
        return mail.subject().startsWith("Er wacht een kennismaking");
    }

    @Test
    void an_introduction_that_waits_is_told_with_a_link_and_neutral_words() {
        offered(5, now());

        var mail = mailsUntil(NoticeTest::isOffer).getFirst();
        assertThat(mail.to()).contains("Fatima de Vries", fatima);
        assertThat(mail.subject()).isEqualTo("Er wacht een kennismaking op u / An introduction is waiting for you");
        assertThat(mail.text())
                .contains(
                        "/werkgever/kennismakingen/" + introduction, "Beste Fatima de Vries,", "Dear Fatima de Vries,")
                .contains("omdat u de contactpersoon bent van Bakkerij De Korenmolen");
    }

    @Test
    void the_same_event_is_mailed_once_however_often_it_comes() {
        offered(5, now());
        offered(5, now());
        offered(5, now());

        assertThat(afterAnAnswer(6)).filteredOn(NoticeTest::isOffer).hasSize(1);
    }

    @Test
    void an_employer_is_reminded_and_hears_nothing_of_the_reminders_of_others() {
        tell(5, new IntroductionReminded(parties("candidate"), now(), "system", "account-manager"));
        tell(6, new IntroductionReminded(parties("candidate"), now(), "system", "employer"));

        assertThat(afterAnAnswer(7))
                .extracting(SentMail::subject)
                .filteredOn(subject -> subject.contains("wacht nog"))
                .hasSize(1);
    }

    @Test
    void an_offer_that_was_withdrawn_before_its_mail_left_is_not_mailed() {
        var soon = now().plus(LATER);
        offered(5, soon);
        tell(6, new IntroductionWithdrawn(parties("candidate"), now(), "candidate", null));
        assertThat(afterAnAnswer(7)).noneMatch(NoticeTest::isOffer);

        SERVICE.forward(LATER.multipliedBy(2));
        tell(8, new IntroductionOffered(parties("candidate"), now(), "system"));

        assertThat(mailsUntil(NoticeTest::isOffer))
                .filteredOn(NoticeTest::isOffer)
                .hasSize(1);
    }

    @Test
    void mail_about_somebody_whose_dossier_was_erased_is_taken_back_and_that_is_told() {
        var candidate = UUID.randomUUID().toString();
        offered(5, now().plus(LATER));
        afterAnAnswer(6);

        SERVICE.tell(Topic.ERASURES, candidate, 1, new ErasureReported("match-service", List.of(introduction), now()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(SERVICE.told(candidate))
                        .extracting(Letter::type)
                        .containsExactly("nl.warmwelkom.erasure.reported.v1"));

        SERVICE.forward(LATER.multipliedBy(2));
        assertThat(afterAnAnswer(7)).noneMatch(NoticeTest::isOffer);
    }

    @Test
    void an_offer_that_the_employer_answered_before_its_mail_left_is_not_mailed() {
        offered(5, now().plus(LATER));
        tell(6, new IntroductionAccepted(parties("candidate"), now(), "employer"));
        assertThat(afterAnAnswer(7)).noneMatch(NoticeTest::isOffer);

        SERVICE.forward(LATER.multipliedBy(2));
        tell(8, new IntroductionOffered(parties("candidate"), now(), "system"));

        assertThat(mailsUntil(NoticeTest::isOffer))
                .filteredOn(NoticeTest::isOffer)
                .hasSize(1);
    }

    @Test
    void an_offer_of_long_ago_is_no_news_and_not_mailed() {
        offered(5, now().minus(Duration.ofDays(4)));

        assertThat(afterAnAnswer(6)).noneMatch(NoticeTest::isOffer);
    }

    @Test
    void an_employer_that_is_paused_is_asked_once_whether_it_is_there() {
        SERVICE.tell(Topic.PAUSES, bakery, 3, new PauseChanged(now(), Instant.EPOCH, now()));
        SERVICE.tell(Topic.PAUSES, bakery, 4, new PauseChanged(now(), Instant.EPOCH, now()));

        var mails = mailsUntil(NoticeTest::isHello);
        assertThat(mails.getFirst().text()).contains("Zeg hallo op uw pagina", "/werkgever");
        assertThat(afterAnAnswer(5)).filteredOn(NoticeTest::isHello).hasSize(1);
    }

    @Test
    void an_employer_that_said_hello_before_the_mail_left_is_not_asked() {
        SERVICE.tell(Topic.PAUSES, bakery, 3, new PauseChanged(now().plus(LATER), Instant.EPOCH, now()));
        SERVICE.tell(Topic.PAUSES, bakery, 4, new PauseChanged(null, now(), now()));
        // A pause of its own: once this is mailed, both have been heard.
        SERVICE.tell(Topic.PAUSES, bakery, 5, new PauseChanged(now(), now(), now()));
        mailsUntil(NoticeTest::isHello);

        SERVICE.forward(LATER.multipliedBy(2));
        assertThat(afterAnAnswer(6)).filteredOn(NoticeTest::isHello).hasSize(1);
    }

    private static boolean isHello(SentMail mail) {
        return mail.subject().startsWith("Bent u er nog?");
    }

    @Test
    void nothing_in_a_mail_tells_one_candidate_from_another() {
        var one = UUID.randomUUID().toString();
        var other = UUID.randomUUID().toString();
        SERVICE.tell(Topic.INTRODUCTIONS, one, 5, new IntroductionOffered(parties("sam"), now(), "manager-1"));
        SERVICE.tell(Topic.INTRODUCTIONS, other, 9, new IntroductionOffered(parties("noor"), now(), "manager-2"));

        var mails = Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> SERVICE.mailTo(fatima), found -> found.size() == 2);

        assertThat(mails)
                .extracting(mail -> (mail.subject() + mail.text() + mail.html())
                        .replace(one, "…")
                        .replace(other, "…"))
                .containsOnly(mails.stream()
                        .map(mail -> (mail.subject() + mail.text() + mail.html())
                                .replace(one, "…")
                                .replace(other, "…"))
                        .findFirst()
                        .orElseThrow());
        assertThat(mails).noneMatch(mail -> mail.raw().matches("(?is).*\\b(sam|noor|manager-\\d)\\b.*"));
    }

    @Test
    void the_answer_to_a_question_comes_by_mail_as_it_was_written_and_not_as_html() {
        var response = baker.added("/employers/%s/responses".formatted(bakery), COLD);
        SERVICE.manager("AM19")
                .post("/open-questions/%s-2/answer".formatted(response), """
                        {"answer": "Elke dag <b>behalve</b> zondag.\\nBel gerust.", "suggestAsTip": false}""")
                .expectStatus()
                .isOk();
        SERVICE.tell(Topic.RESPONSES, bakery, 2, new QuestionAnswered(response + "-2", now()));

        var mail = mailsUntil(any -> true).getFirst();
        assertThat(mail.subject()).isEqualTo("Uw vraag heeft een antwoord / Your question has an answer");
        assertThat(mail.text()).contains("  Elke dag <b>behalve</b> zondag.").contains("/werkgever");
        assertThat(mail.html()).contains("Elke dag &lt;b&gt;behalve&lt;/b&gt; zondag.<br>");
    }
}
