package nl.warmwelkom.match.matching.application;

import static nl.warmwelkom.match.landscape.Countryside.KENNEL;
import static nl.warmwelkom.match.landscape.Countryside.SAM;
import static nl.warmwelkom.match.landscape.Countryside.SHELTER;
import static nl.warmwelkom.match.landscape.Countryside.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.match.landscape.Countryside;
import nl.warmwelkom.match.landscape.KnownCandidate;
import nl.warmwelkom.match.landscape.KnownEmployer;
import nl.warmwelkom.match.matching.domain.DossierGap;
import nl.warmwelkom.match.matching.domain.Weights;
import nl.warmwelkom.testing.store.FreshMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

class ProposingTest {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    private final Countryside countryside = new Countryside(MONGO.database()).peopled();
    private final Set<String> blocked = new HashSet<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final StoredWorkplaces stored =
            new StoredWorkplaces(countryside.landscape(), history(), Catalogue.standard());
    private final Proposing proposing =
            new Proposing(stored, stored, history(), Catalogue.standard(), () -> Weights.STANDARD);

    private PairHistory history() {
        return new PairHistory() {

            @Override
            public Mono<Set<String>> employersBlockedFor(String candidateId) {
                return Mono.fromSupplier(() -> "sam".equals(candidateId) ? Set.copyOf(blocked) : Set.of());
            }

            @Override
            public Mono<Map<String, Integer>> openingsTaken() {
                return Mono.fromSupplier(() -> Map.copyOf(taken));
            }
        };
    }

    private Proposing.Result proposedTo(KnownCandidate candidate) {
        return proposing
                .forCandidate("sam", candidate, Proposing.USUAL)
                .blockOptional()
                .orElseThrow();
    }

    private Proposing.Check check(String position) {
        return proposing.check("sam", SAM, position).blockOptional().orElseThrow();
    }

    private List<String> titles() {
        return proposedTo(SAM).items().stream()
                .map(proposal -> proposal.position().postcode4() + " "
                        + proposal.position().employerId())
                .toList();
    }

    @Test
    void a_proposal_comes_with_the_workplace_its_employer_the_weights_and_why() {
        var result = proposedTo(SAM);

        assertThat(result.weights()).isEqualTo(Weights.STANDARD);
        assertThat(result.gaps()).isEmpty();
        assertThat(result.items()).singleElement().satisfies(proposal -> {
            assertThat(proposal.position()).isEqualTo(KENNEL);
            assertThat(proposal.employer()).isEqualTo(SHELTER);
            assertThat(proposal.because().nl()).isNotBlank();
            assertThat(proposal.because().en())
                    .isNotBlank()
                    .isNotEqualTo(proposal.because().nl());
            assertThat(proposal.fit().fit()).isEqualTo(check("kennel").fit());
        });
    }

    @Test
    void what_is_missing_has_a_name_and_support_that_is_not_there_is_missing() {
        var missing = proposedTo(SAM).items().getFirst().missing();

        assertThat(missing)
                .extracting(gap -> gap.label().nl())
                .anyMatch(label -> label.contains("aanspreekpunt"))
                .noneMatch(label -> label.contains("rustige werkplek"));
    }

    @Test
    void a_thin_dossier_gets_no_proposals_but_all_that_it_still_needs() {
        var result = proposedTo(Countryside.thin());

        assertThat(result.items()).isEmpty();
        assertThat(result.gaps()).containsExactly(DossierGap.STRENGTHS, DossierGap.HOURS, DossierGap.WISHES);
    }

    @Test
    void who_is_out_of_matching_gets_no_proposals() {
        assertThat(proposedTo(Countryside.outOfMatching()).items()).isEmpty();
    }

    @Test
    void an_employer_whom_the_candidate_rests_from_is_not_proposed() {
        countryside.with("bakery", SHELTER).with("oven", at("bakery", "2312", 1));
        assertThat(titles()).hasSize(2);

        blocked.add("shelter");

        assertThat(titles()).containsExactly("2312 bakery");
        assertThat(check("kennel").hindrances()).containsOnly(Hindrance.PAIR_BLOCKED);
    }

    @Test
    void work_that_is_taken_closed_or_too_far_is_not_proposed() {
        countryside.with("two-openings", at("shelter", "2316", 2));
        countryside.with("far", at("shelter", "9711", 1));
        countryside.closed("gone", KENNEL);
        taken.put("kennel", 1);
        taken.put("two-openings", 1);

        assertThat(titles()).containsExactly("2316 shelter");
        assertThat(check("kennel").hindrances()).containsExactly(Hindrance.NO_OPENING_LEFT);
        assertThat(proposing.check("sam", SAM, "gone").block()).isNull();
    }

    @Test
    void an_employer_who_wants_nobody_now_or_whom_nobody_told_of_is_not_proposed() {
        countryside.with("stall", at("unheard-of", "2312", 1));
        countryside.with("shelter", new KnownEmployer("Dierenasiel", "Q", "10-49", "AM19", "2312", false, List.of()));

        assertThat(titles()).isEmpty();
        assertThat(proposing.check("sam", SAM, "stall").block()).isNull();
    }

    @Test
    void work_that_makes_no_sense_is_not_proposed_and_keeps_nobody_from_other_work() {
        countryside.with("nowhere", at("shelter", "0000", 1));
        countryside.with("strange", Countryside.asking(200));

        assertThat(titles()).containsExactly("2312 shelter");
    }

    @Test
    void no_more_are_proposed_than_were_asked_for_and_the_best_come_first() {
        for (var n = 0; n < 5; n++) {
            countryside.with("position-" + n, at("shelter", "23" + (11 + n), 1));
        }

        var all = proposedTo(SAM).items();
        var three = proposing.forCandidate("sam", SAM, 3).blockOptional().orElseThrow();

        assertThat(three.items()).isEqualTo(all.subList(0, 3));
        var fits = new ArrayList<>(
                all.stream().map(proposal -> proposal.fit().fit()).toList());
        assertThat(fits).isSortedAccordingTo((one, other) -> other - one);
    }
}
