package nl.warmwelkom.candidate.sharing.application;

import static nl.warmwelkom.candidate.dossier.domain.MadeUp.NOW;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.given;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.sam;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.warmwelkom.candidate.dossier.application.InMemoryDossiers;
import nl.warmwelkom.candidate.dossier.application.ReadShareable;
import nl.warmwelkom.candidate.dossier.application.Shareable;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.MadeUp;
import nl.warmwelkom.candidate.dossier.domain.Purpose;
import nl.warmwelkom.candidate.sharing.application.ReadShared.EmployersAccount;
import nl.warmwelkom.candidate.sharing.domain.Chosen;
import nl.warmwelkom.candidate.sharing.domain.EmployerId;
import nl.warmwelkom.candidate.sharing.domain.Introduction;
import nl.warmwelkom.candidate.sharing.domain.IntroductionId;
import nl.warmwelkom.candidate.sharing.domain.Parties;
import nl.warmwelkom.candidate.sharing.domain.Turn;
import nl.warmwelkom.candidate.sharing.persistence.InboxEmployers;
import nl.warmwelkom.candidate.sharing.persistence.InboxIntroductions;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.testing.SettableClock;
import nl.warmwelkom.testing.store.InMemoryInbox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class ReadSharedTest {

    private static final IntroductionId ID = new IntroductionId("i1");
    private static final EmployerId BAKERY = new EmployerId("b1");
    private static final EmployersAccount BAKER = new EmployersAccount("employer-bakker", BAKERY);
    private static final EmployersAccount NEIGHBOUR = new EmployersAccount("employer-zorghuis", new EmployerId("b2"));
    private static final Chosen NAME_AND_BUDDY = new Chosen(true, true, false, Set.of("buddy", "rustige-werkplek"));

    private final SettableClock clock = new SettableClock(NOW);
    private final InMemoryDossiers dossiers = new InMemoryDossiers(clock);
    private final Introductions introductions = new InboxIntroductions(new InMemoryInbox<>(Topic.INTRODUCTIONS));
    private final Employers employers = new InboxEmployers(new InMemoryInbox<>(Topic.EMPLOYERS));
    private final ReadShared readShared = new ReadShared(introductions, employers, new ReadShareable(dossiers, clock));

    private long sequence;

    @BeforeEach
    void samTakesPart() {
        var sam = MadeUp.startedByCandidate(new CandidateId("c1"), sam());
        dossiers.add(sam.decided(given(new Purpose.Matching(), NOW.plusSeconds(60))), NOW)
                .block();
    }

    private void happens(Turn... turns) {
        for (var turn : turns) {
            introductions
                    .apply(ID, ++sequence, before -> Introduction.after(before, new Parties("c1", BAKERY), turn))
                    .block();
        }
    }

    private void isOffered() {
        happens(new Turn.Asked(), new Turn.Chose(NAME_AND_BUDDY), new Turn.Offered());
    }

    private @Nullable Shared readBy(EmployersAccount account) {
        return readShared.read(ID, account).block();
    }

    @Test
    void an_employer_sees_what_was_chosen_as_far_as_the_dossier_allows() {
        isOffered();

        assertThat(readBy(BAKER))
                .isEqualTo(new Shared(
                        "Sam", null, List.of(), List.of(new Shareable.Need("buddy", "Iemand die weet hoe ik begin."))));
    }

    @Test
    void an_introduction_that_is_still_to_be_offered_shows_nothing() {
        happens(new Turn.Asked(), new Turn.Chose(NAME_AND_BUDDY), new Turn.WentOn());

        assertThat(readBy(BAKER)).isNull();
    }

    @Test
    void another_employer_sees_nothing() {
        isOffered();

        assertThat(readBy(NEIGHBOUR)).isNull();
    }

    @Test
    void an_account_that_acts_for_several_employers_sees_the_introductions_of_each() {
        isOffered();
        employers.put(BAKERY, 1, "Bakkerij", Set.of("employer-zorghuis")).block();
        assertThat(readBy(NEIGHBOUR)).isNotNull();

        employers.put(BAKERY, 2, "Bakkerij", Set.of("employer-bakker")).block();
        assertThat(readBy(NEIGHBOUR)).isNull();
    }

    @Test
    void an_introduction_that_stopped_is_gone_at_once() {
        isOffered();
        happens(new Turn.Stopped());

        assertThat(readBy(BAKER)).isNull();
    }

    @Test
    void withdrawing_consent_for_matching_takes_everything_away_at_once() {
        isOffered();
        var stored = dossiers.find(new CandidateId("c1")).blockOptional().orElseThrow();
        dossiers.change(stored, stored.state().decided(withdrawn(new Purpose.Matching())), NOW)
                .block();

        assertThat(readBy(BAKER)).isNull();
    }

    @Test
    void consent_that_ended_by_itself_takes_everything_away_at_once() {
        isOffered();
        clock.forward(Duration.ofSeconds(60));

        assertThat(readBy(BAKER)).isNull();
    }

    @Test
    void an_employer_who_is_early_waits_for_the_offer_to_come_in() {
        happens(new Turn.Asked(), new Turn.Chose(NAME_AND_BUDDY));

        var shared = Mono.zip(
                readShared.read(ID, BAKER),
                Mono.delay(Duration.ofMillis(50)).doOnNext(_ -> happens(new Turn.Offered())));

        assertThat(shared.block()).isNotNull();
    }
}
