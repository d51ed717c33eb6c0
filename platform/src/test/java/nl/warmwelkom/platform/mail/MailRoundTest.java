package nl.warmwelkom.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import nl.warmwelkom.platform.CapturedLog;
import nl.warmwelkom.platform.EmbeddedParts;
import nl.warmwelkom.platform.SettableClock;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Over real SMTP, out of a real store. */
class MailRoundTest {

    private static final Instant MORNING = Instant.parse("2027-03-01T09:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SettableClock clock = new SettableClock();
    private final com.mongodb.reactivestreams.client.MongoDatabase database = EmbeddedParts.database();
    private final MongoMails mails = new MongoMails(database, clock);
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final MailServer server = new MailServer();

    @AfterEach
    void close() {
        server.close();
    }

    private Mail mail(String id, String address) {
        var to = new Mail.Recipient("Bakker", address);
        return new Mail(
                id,
                "about/" + id,
                to,
                "Subject of " + id,
                "text",
                "<p>html</p>",
                clock.instant(),
                clock.instant().plus(Duration.ofDays(3)));
    }

    private void queue(Mail... queued) {
        Flux.just(queued).concatMap(mails::queue).blockLast(PATIENCE);
    }

    private MailRound round() {
        return round(mails, server.sender());
    }

    private MailRound round(MailQueue queue, JavaMailSenderImpl sender) {
        try {
            var line = new SmtpLine(sender, new InternetAddress("Warm Welkom <post@warmwelkom.example>", true));
            return new MailRound(queue, line, Schedulers.boundedElastic(), clock, new MailCounts(metrics));
        } catch (jakarta.mail.internet.AddressException e) {
            throw new AssertionError(e);
        }
    }

    private Document stored(String id) {
        return Mono.from(database.getCollection("mails").find(new Document("_id", id)))
                .blockOptional(PATIENCE)
                .orElseThrow();
    }

    private String state(String id) {
        return stored(id).getString("state");
    }

    private double ended(MailEnd end) {
        return metrics.counter("warm.welkom.mail.ended", "as", end.word()).count();
    }

    @Test
    void a_mail_arrives_in_both_forms_and_nothing_of_it_stays() throws Exception {
        server.open();
        queue(mail("m", "bakker@example.nl"));

        round().run().block(PATIENCE);

        var got = server.got().getFirst();
        assertThat(got.to()).containsExactly("bakker@example.nl");
        assertThat(got.message().getHeader("Message-ID")[0]).matches("<[0-9a-f-]{36}@warmwelkom.example>");
        assertThat(got.message().getContentType()).startsWith("multipart/alternative");
        assertThat(state("m")).isEqualTo("sent");
        assertThat(stored("m").toJson()).doesNotContain("example.nl", "Subject", "Bakker");
        assertThat(ended(MailEnd.SENT)).isOne();
    }

    @Test
    void the_same_fact_is_told_once_also_when_it_comes_by_again_later() {
        server.open();
        queue(mail("m", "bakker@example.nl"), mail("m", "bakker@example.nl"));
        round().run().block(PATIENCE);

        clock.advance(Duration.ofDays(700));
        round().forget().block(PATIENCE);
        queue(mail("m", "bakker@example.nl"));
        round().run().block(PATIENCE);

        assertThat(server.subjects()).containsExactly("Subject of m");
    }

    @Test
    void while_the_server_is_away_mail_waits_and_then_it_arrives() {
        queue(mail("m", "bakker@example.nl"));
        assertThatThrownBy(() -> round().run().block(PATIENCE)).isInstanceOf(MailLine.Unreachable.class);
        assertThat(state("m")).isEqualTo("waiting");

        server.open();
        round().run().block(PATIENCE);

        assertThat(server.subjects()).containsExactly("Subject of m");
    }

    @Test
    void an_address_that_is_refused_for_good_is_not_tried_again_and_stops_nobody() {
        server.open();
        server.refuse("gone@example.nl", 550);
        queue(mail("a", "gone@example.nl"), mail("b", "bakker@example.nl"));

        round().run().block(PATIENCE);
        server.acceptAgain("gone@example.nl");
        clock.advance(Duration.ofDays(1));
        round().run().block(PATIENCE);

        assertThat(server.subjects()).containsExactly("Subject of b");
        assertThat(state("a")).isEqualTo("refused");
        assertThat(ended(MailEnd.REFUSED)).isOne();
    }

    @Test
    void content_that_is_refused_for_good_is_not_tried_again() {
        server.open();
        server.refuseContent("bakker@example.nl", 554);
        queue(mail("m", "bakker@example.nl"));

        round().run().block(PATIENCE);

        assertThat(state("m")).isEqualTo("refused");
    }

    @Test
    void what_is_no_address_is_refused_and_stops_nobody() {
        server.open();
        queue(mail("a", "no address at all"), mail("b", "bakker@example.nl"));

        round().run().block(PATIENCE);

        assertThat(state("a")).isEqualTo("refused");
        assertThat(server.subjects()).containsExactly("Subject of b");
    }

    @Test
    void a_full_mailbox_is_tried_again_after_pauses_that_grow() {
        server.open();
        server.refuse("bakker@example.nl", 452);
        queue(mail("m", "bakker@example.nl"));
        round().run().block(PATIENCE);
        assertThat(stored("m").getDate("at").toInstant()).isEqualTo(MORNING.plus(Duration.ofMinutes(1)));

        clock.advance(Duration.ofMinutes(1));
        round().run().block(PATIENCE);
        assertThat(stored("m").getDate("at").toInstant()).isEqualTo(MORNING.plus(Duration.ofMinutes(3)));

        server.acceptAgain("bakker@example.nl");
        round().run().block(PATIENCE);
        assertThat(server.got()).as("not before its time").isEmpty();
        clock.advance(Duration.ofMinutes(2));
        round().run().block(PATIENCE);
        assertThat(server.subjects()).containsExactly("Subject of m");
    }

    @Test
    void what_waited_until_it_was_no_news_is_given_up() {
        queue(mail("m", "bakker@example.nl"));
        clock.advance(Duration.ofDays(3));
        server.open();

        round().run().block(PATIENCE);

        assertThat(server.got()).isEmpty();
        assertThat(state("m")).isEqualTo("given-up");
        assertThat(stored("m")).doesNotContainKey("mail");
        assertThat(ended(MailEnd.GIVEN_UP)).isOne();
    }

    @Test
    void a_process_that_dies_between_hand_over_and_note_sends_nothing_twice() {
        server.open();
        queue(mail("m", "bakker@example.nl"), mail("next", "bakker@example.nl"));
        assertThatThrownBy(() ->
                        round(new DyingQueue(mails), server.sender()).run().block(PATIENCE))
                .hasMessage("killed");
        assertThat(server.subjects()).containsExactly("Subject of m");

        round().run().block(PATIENCE);
        assertThat(server.subjects()).containsExactly("Subject of m", "Subject of next");
        assertThat(state("m")).isEqualTo("leaving");
        clock.advance(Duration.ofMinutes(6));
        round().run().block(PATIENCE);

        assertThat(server.subjects()).containsExactly("Subject of m", "Subject of next");
        assertThat(state("m")).isEqualTo("unsure");
        assertThat(ended(MailEnd.UNSURE)).isOne();
    }

    @Test
    void a_connection_that_ends_after_the_mail_leaves_it_unsure_and_not_sent_again() throws IOException {
        try (var hangingUp = new HangingUpServer(HangingUpServer.Moment.AFTER_THE_MAIL)) {
            queue(mail("m", "bakker@example.nl"));
            round(mails, MailServer.senderTo(hangingUp.port())).run().block(PATIENCE);
            assertThat(hangingUp.mails()).hasSize(1);
        }
        assertThat(state("m")).isEqualTo("unsure");
    }

    @Test
    void a_connection_that_ends_before_the_mail_was_said_tries_again_and_leaves_the_others_alone() throws IOException {
        queue(mail("a", "bakker@example.nl"), mail("b", "bakker@example.nl"));
        try (var hangingUp = new HangingUpServer(HangingUpServer.Moment.BEFORE_THE_MAIL)) {
            round(mails, MailServer.senderTo(hangingUp.port())).run().block(PATIENCE);
        }
        assertThat(stored("a").getInteger("tries")).isOne();
        assertThat(stored("b").getInteger("tries")).isZero();

        server.open();
        clock.advance(Duration.ofMinutes(1));
        round().run().block(PATIENCE);

        assertThat(server.subjects()).containsExactlyInAnyOrder("Subject of a", "Subject of b");
    }

    @Test
    void what_is_taken_back_does_not_leave() {
        server.open();
        queue(mail("a", "bakker@example.nl"), mail("b", "bakker@example.nl"));

        mails.recall("about/a").block(PATIENCE);
        round().run().block(PATIENCE);
        queue(mail("a", "bakker@example.nl"));
        round().run().block(PATIENCE);

        assertThat(server.subjects()).containsExactly("Subject of b");
        assertThat(state("a")).isEqualTo("recalled");
    }

    @Test
    void what_is_taken_back_while_it_leaves_is_not_tried_a_second_time() {
        queue(mail("m", "bakker@example.nl"));
        mails.claim("m", MORNING).block(PATIENCE);
        mails.recall("about/m").block(PATIENCE);

        assertThat(mails.postpone("m", MORNING.plusSeconds(60), MORNING).block(PATIENCE))
                .isFalse();

        assertThat(state("m")).isEqualTo("recalled");
    }

    @Test
    void of_rounds_at_the_same_moment_one_hands_a_mail_over() {
        server.open();
        for (var n = 0; n < 20; n++) {
            queue(mail("m" + n, "bakker@example.nl"));
        }

        Mono.when(round().run(), round().run(), round().run()).block(PATIENCE);

        assertThat(server.subjects()).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void a_line_break_in_a_name_or_a_subject_begins_no_header() throws Exception {
        server.open();
        var evil = "Bakker\r\nBcc: thief@example.nl\r\n\r\nhello";
        queue(new Mail(
                "m",
                "about",
                new Mail.Recipient(evil, "bakker@example.nl"),
                evil,
                "text",
                "html",
                MORNING,
                MORNING.plusSeconds(60)));

        round().run().block(PATIENCE);

        var got = server.got().getFirst();
        assertThat(got.to()).containsExactly("bakker@example.nl");
        assertThat(got.message().getHeader("Bcc")).isNull();
        assertThat(got.subject()).isEqualTo("Bakker Bcc: thief@example.nl hello");
    }

    @Test
    void an_address_with_a_line_break_is_no_address() {
        server.open();
        queue(mail("m", "bakker@example.nl\r\nRCPT TO:<thief@example.nl>"));

        round().run().block(PATIENCE);

        assertThat(server.got()).isEmpty();
        assertThat(state("m")).isEqualTo("refused");
    }

    @Test
    void no_address_comes_into_the_log_however_it_goes() throws IOException {
        try (var log = new CapturedLog();
                var hangingUp = new HangingUpServer(HangingUpServer.Moment.AFTER_THE_MAIL)) {
            server.open();
            server.refuse("gone@example.nl", 550);
            server.refuse("full@example.nl", 452);
            queue(mail("a", "gone@example.nl"), mail("b", "full@example.nl"), mail("c", "none at example.nl"));
            round().run().block(PATIENCE);
            queue(mail("d", "bakker@example.nl"));
            round(mails, MailServer.senderTo(hangingUp.port())).run().block(PATIENCE);

            assertThat(log.lines()).filteredOn(line -> line.contains("Mail ")).hasSizeGreaterThanOrEqualTo(4);
            assertThat(log.lines()).noneMatch(line -> line.contains("example.nl"));
        }
    }

    /** Its process dies when it is to note how a hand-over went. */
    private record DyingQueue(MailQueue queue) implements MailQueue {

        @Override
        public Mono<Void> end(String id, MailEnd end, Instant now) {
            return Mono.error(() -> new IllegalStateException("killed"));
        }

        @Override
        public Mono<Void> queue(Mail mail) {
            return queue.queue(mail);
        }

        @Override
        public Mono<Void> recall(String about) {
            return queue.recall(about);
        }

        @Override
        public Flux<Due> due(Instant now, int limit) {
            return queue.due(now, limit);
        }

        @Override
        public Mono<Boolean> claim(String id, Instant now) {
            return queue.claim(id, now);
        }

        @Override
        public Mono<Boolean> postpone(String id, Instant until, Instant now) {
            return queue.postpone(id, until, now);
        }

        @Override
        public Mono<Long> giveUp(Instant now) {
            return queue.giveUp(now);
        }

        @Override
        public Mono<Long> endLost(Instant claimedBefore, Instant now) {
            return queue.endLost(claimedBefore, now);
        }

        @Override
        public Mono<Void> forget(Instant endedBefore) {
            return queue.forget(endedBefore);
        }

        @Override
        public Mono<Long> waiting() {
            return queue.waiting();
        }
    }
}
