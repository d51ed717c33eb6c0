package nl.warmwelkom.candidate.sharing.messaging;

import static nl.warmwelkom.candidate.RunningService.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.warmwelkom.candidate.RunningService;
import nl.warmwelkom.candidate.sharing.application.Employers;
import nl.warmwelkom.candidate.sharing.application.Introductions;
import nl.warmwelkom.candidate.sharing.domain.Chosen;
import nl.warmwelkom.candidate.sharing.domain.EmployerId;
import nl.warmwelkom.candidate.sharing.domain.Introduction;
import nl.warmwelkom.candidate.sharing.domain.IntroductionId;
import nl.warmwelkom.candidate.sharing.domain.Parties;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerChanged;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerRemoved;
import nl.warmwelkom.contracts.events.IntroductionEvent;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionAgreed;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionApproved;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionOffered;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionProposed;
import nl.warmwelkom.contracts.events.IntroductionEvent.IntroductionWithdrawn;
import nl.warmwelkom.contracts.events.IntroductionEvent.Share;
import nl.warmwelkom.contracts.events.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Over a real broker. */
class SharingListenerTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(20);

    private final String introduction = fresh("introduction");
    private final String employer = fresh("employer");
    private final Parties parties = new Parties("c1", new EmployerId(employer));
    private final IntroductionEvent.Parties told = new IntroductionEvent.Parties("c1", employer, "p1");

    private void happens(IntroductionEvent... events) {
        for (var n = 0; n < events.length; n++) {
            SERVICE.tell(Topic.INTRODUCTIONS, introduction, n + 1, events[n]);
        }
    }

    private void waitUntilKnown(Introduction expected) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(SERVICE.bean(Introductions.class)
                                .find(new IntroductionId(introduction))
                                .block())
                        .isEqualTo(expected));
    }

    private IntroductionEvent[] offered() {
        return new IntroductionEvent[] {
            new IntroductionProposed(told, NOON, "jobcoach-leiden", NOON),
            new IntroductionAgreed(told, NOON, "candidate-sam", new Share(true, false, true, List.of("buddy"))),
            new IntroductionApproved(told, NOON, "manager-leiden"),
            new IntroductionOffered(told, NOON, "system")
        };
    }

    @Test
    void an_introduction_is_followed_step_by_step() {
        happens(offered());

        waitUntilKnown(new Introduction.Visible(parties, new Chosen(true, false, true, Set.of("buddy"))));
    }

    @Test
    void a_withdrawal_takes_it_out_of_sight_also_when_older_events_come_again() {
        happens(offered());
        SERVICE.tell(
                Topic.INTRODUCTIONS, introduction, 5, new IntroductionWithdrawn(told, NOON, "candidate-sam", null));
        happens(offered());
        // Something later under the same key: once that has come in, the repeats have too.
        SERVICE.tell(Topic.INTRODUCTIONS, introduction, 6, new IntroductionApproved(told, NOON, "manager-leiden"));

        waitUntilKnown(new Introduction.Over(parties));
        await().atMost(SOON).untilAsserted(() -> assertThat(sequence()).isEqualTo(6));
        waitUntilKnown(new Introduction.Over(parties));
    }

    private long sequence() {
        return SERVICE.lastSeen("introductions", introduction);
    }

    @Test
    void who_acts_for_an_employer_is_followed_until_it_is_removed() {
        var bakery = new EmployerChanged("Bakkerij", "C", "1-9", "AM19", "2312", true, List.of("employer-bakker"));
        SERVICE.tell(Topic.EMPLOYERS, employer, 1, bakery);
        await().atMost(SOON).untilAsserted(() -> assertThat(accounts()).containsExactly("employer-bakker"));

        SERVICE.tell(Topic.EMPLOYERS, employer, 2, new EmployerRemoved());
        await().atMost(SOON).untilAsserted(() -> assertThat(accounts()).isEmpty());
    }

    private Set<String> accounts() {
        return SERVICE.bean(Employers.class)
                .accountsOf(new EmployerId(employer))
                .blockOptional()
                .orElse(Set.of());
    }
}
