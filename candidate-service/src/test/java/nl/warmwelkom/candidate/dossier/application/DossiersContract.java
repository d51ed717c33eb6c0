package nl.warmwelkom.candidate.dossier.application;

import static nl.warmwelkom.candidate.dossier.domain.MadeUp.COACH;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.CONTENTS;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.DOSSIER;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.LEIDEN;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.NOW;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.OTHER_COACH;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.UTRECHT;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.given;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.sam;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.warmwelkom.candidate.dossier.domain.Account;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.MadeUp;
import nl.warmwelkom.candidate.dossier.domain.Purpose;
import nl.warmwelkom.candidate.dossier.domain.Reader;
import nl.warmwelkom.candidate.dossier.domain.Region;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What every store of dossiers keeps to, whatever it is made of. */
public abstract class DossiersContract {

    private static final int ALL = 100;
    private static final Set<Region> EVERYWHERE = Set.of(LEIDEN, UTRECHT);
    private static final Purpose MATCHING = new Purpose.Matching();
    private static final Purpose READING_ALONG = new Purpose.ReadingAlong(COACH);

    protected abstract Dossiers empty();

    /** The wire names of what matching was told of a dossier, oldest first. */
    protected abstract List<String> told(Dossiers dossiers, CandidateId id);

    private static Dossier ofCandidate(String id) {
        return MadeUp.startedByCandidate(new CandidateId(id), sam());
    }

    private static Dossier ofCoach(String id) {
        return MadeUp.startedByCoach(new CandidateId(id), COACH, sam());
    }

    private static <T> T present(Mono<T> mono) {
        return mono.blockOptional().orElseThrow();
    }

    private static List<String> ids(Flux<Stored<Dossier>> found) {
        return present(found.map(Stored::id).collectList());
    }

    @Test
    void every_dossier_comes_back_as_it_went_in() {
        qt().withExamples(50).forAll(DOSSIER).checkAssert(dossier -> {
            var dossiers = empty();

            var stored = present(dossiers.add(dossier, NOW));

            assertThat(stored).isEqualTo(new Stored<>(dossier.id().value(), 1, dossier));
            assertThat(dossiers.find(dossier.id()).block()).isEqualTo(stored);
        });
    }

    @Test
    void every_write_tells_matching_exactly_one_thing() {
        var dossiers = empty();
        var id = new CandidateId("c1");

        var stored = present(dossiers.add(ofCandidate("c1"), NOW));
        var in = stored.state().decided(given(MATCHING, NOW.plusSeconds(60)));
        var changed = present(dossiers.change(stored, in, NOW));
        present(dossiers.change(changed, in.decided(withdrawn(MATCHING)), NOW));

        assertThat(told(dossiers, id))
                .containsExactly(
                        "nl.warmwelkom.candidate.withdrawn.v1",
                        "nl.warmwelkom.candidate.changed.v1",
                        "nl.warmwelkom.candidate.withdrawn.v1");
    }

    @Test
    void what_is_there_already_is_the_answer_to_a_second_one() {
        var dossiers = empty();
        var first = present(dossiers.add(ofCandidate("c1"), NOW));

        assertThat(dossiers.add(ofCoach("c1"), NOW).block()).isEqualTo(first);
        assertThat(told(dossiers, new CandidateId("c1"))).hasSize(1);
    }

    @Test
    void of_two_changes_to_the_same_version_the_second_is_refused_and_stays_silent() {
        var dossiers = empty();
        var read = present(dossiers.add(ofCandidate("c1"), NOW));
        var won = present(dossiers.change(read, read.state().coachedBy(COACH), NOW));

        assertThatThrownBy(() -> dossiers.change(read, read.state().coachedBy(OTHER_COACH), NOW)
                        .block())
                .isInstanceOf(StaleWrite.class);

        assertThat(dossiers.find(new CandidateId("c1")).block()).isEqualTo(won);
        assertThat(told(dossiers, new CandidateId("c1"))).hasSize(2);
    }

    @Test
    void a_caseload_is_exactly_what_the_coach_may_see() {
        qt().withExamples(50).forAll(DOSSIER).checkAssert(dossier -> {
            var dossiers = empty();
            present(dossiers.add(dossier, NOW));

            for (var regions : List.of(EVERYWHERE, Set.of(LEIDEN), Set.<Region>of())) {
                var reader = new Reader(COACH, null, true, false, regions);

                assertThat(dossiers.openTo(COACH, regions, NOW, "", ALL)
                                .hasElements()
                                .block())
                        .isEqualTo(dossier.isCoachedBy(reader, NOW));
            }
        });
    }

    @Test
    void shared_with_a_professional_is_exactly_what_the_professional_may_see() {
        qt().withExamples(50).forAll(DOSSIER).checkAssert(dossier -> {
            var dossiers = empty();
            present(dossiers.add(dossier, NOW));

            assertThat(dossiers.sharedWith(COACH, NOW, "", ALL).hasElements().block())
                    .isEqualTo(dossier.isOpenTo(COACH, NOW));
        });
    }

    @Test
    void what_is_shared_comes_in_order_of_id_and_in_parts() {
        var dossiers = empty();
        for (var id : List.of("c3", "c1", "c2")) {
            present(dossiers.add(ofCandidate(id).decided(given(READING_ALONG, NOW.plusSeconds(60))), NOW));
        }
        present(dossiers.add(ofCoach("started"), NOW));

        assertThat(ids(dossiers.sharedWith(COACH, NOW, "", 2))).containsExactly("c1", "c2");
        assertThat(ids(dossiers.sharedWith(COACH, NOW, "c2", 2))).containsExactly("c3");
    }

    @Test
    void a_caseload_comes_in_order_of_id_and_in_parts() {
        var dossiers = empty();
        for (var id : List.of("c3", "c1", "c4", "c2")) {
            present(dossiers.add(ofCoach(id), NOW));
        }
        present(dossiers.add(ofCandidate("c0"), NOW));

        assertThat(ids(dossiers.openTo(COACH, EVERYWHERE, NOW, "", 3))).containsExactly("c1", "c2", "c3");
        assertThat(ids(dossiers.openTo(COACH, EVERYWHERE, NOW, "c3", 3))).containsExactly("c4");
    }

    @Test
    void only_dossiers_that_do_not_know_the_account_as_a_coach_are_unaware_of_it() {
        var dossiers = empty();
        present(dossiers.add(ofCoach("started"), NOW));
        present(dossiers.add(ofCandidate("closed"), NOW));
        present(dossiers.add(ofCandidate("ended").decided(given(READING_ALONG, NOW)), NOW));
        var open = present(dossiers.add(ofCandidate("open").decided(given(READING_ALONG, NOW.plusSeconds(60))), NOW));

        assertThat(ids(dossiers.unawareOf(COACH, NOW))).containsExactly("open");
        present(dossiers.change(open, open.state().coachedBy(COACH), NOW));
        assertThat(ids(dossiers.unawareOf(COACH, NOW))).isEmpty();
    }

    @Test
    void a_coach_is_known_from_any_dossier() {
        var dossiers = empty();
        present(dossiers.add(ofCoach("c1"), NOW));

        assertThat(dossiers.knowCoach(COACH).block()).isTrue();
        assertThat(dossiers.knowCoach(new Account("psychiatrist")).block()).isFalse();
    }

    @Test
    void a_lapse_is_found_until_it_was_told() {
        var dossiers = empty();
        var until = NOW.plusSeconds(60);
        var stored = present(dossiers.add(ofCandidate("c1").decided(given(MATCHING, until)), NOW));
        present(dossiers.add(ofCandidate("c2").decided(given(MATCHING, until.plusMillis(1))), NOW));
        present(dossiers.add(ofCandidate("c3"), NOW));

        assertThat(ids(dossiers.lapsed(until.minusMillis(1), ALL))).isEmpty();
        assertThat(ids(dossiers.lapsed(until, ALL))).containsExactly("c1");
        assertThat(ids(dossiers.lapsed(until.plus(Duration.ofDays(1)), 1))).containsExactly("c1");

        present(dossiers.change(stored, stored.state(), until));
        assertThat(ids(dossiers.lapsed(until, ALL))).isEmpty();
    }

    @Test
    void what_is_replaced_is_kept_newest_first_and_a_write_that_replaces_nothing_keeps_nothing() {
        qt().withExamples(8).forAll(DOSSIER, CONTENTS, CONTENTS).checkAssert((dossier, second, third) -> {
            var dossiers = empty();
            var first = present(dossiers.add(dossier, NOW));

            var coached = present(dossiers.change(first, dossier.coachedBy(OTHER_COACH), NOW));
            var changed = present(dossiers.change(coached, MadeUp.with(coached.state(), second), NOW));
            present(dossiers.change(changed, MadeUp.with(changed.state(), third), NOW));

            assertThat(present(dossiers.earlier(dossier.id()).collectList()))
                    .containsExactlyElementsOf(
                            third.equals(second)
                                    ? List.of(dossier.contents())
                                    : second.equals(dossier.contents())
                                            ? List.of(second)
                                            : List.of(second, dossier.contents()));
        });
    }

    @Test
    void a_dossier_is_found_when_there_is_something_to_do_for_it_and_not_before() {
        qt().withExamples(8).forAll(DOSSIER).checkAssert(dossier -> {
            var dossiers = empty();
            present(dossiers.add(dossier, NOW));
            // A store keeps milliseconds.
            var next = dossier.nextCare();

            assertThat(ids(dossiers.inNeedOfCare(next.minusMillis(1), ALL))).isEmpty();
            assertThat(ids(dossiers.inNeedOfCare(next, ALL)))
                    .containsExactly(dossier.id().value());
        });
    }

    @Test
    void an_erased_dossier_is_gone_for_everybody_and_twice_is_once() {
        var dossiers = empty();
        var id = new CandidateId("c1");
        present(dossiers.add(ofCoach("c1"), NOW));

        dossiers.erase(id).block();
        dossiers.erase(id).block();

        assertThat(dossiers.find(id).blockOptional()).isEmpty();
        assertThat(ids(dossiers.openTo(COACH, EVERYWHERE, NOW, "", ALL))).isEmpty();
        assertThat(dossiers.knowCoach(COACH).block()).isFalse();
        assertThat(dossiers.add(ofCoach("c1"), NOW).blockOptional()).isEmpty();
        assertThat(told(dossiers, id)).hasSize(3).contains("nl.warmwelkom.candidate.erased.v1");
    }
}
