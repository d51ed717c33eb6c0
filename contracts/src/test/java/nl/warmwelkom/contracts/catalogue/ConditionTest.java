package nl.warmwelkom.contracts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConditionTest {

    @Test
    void a_condition_about_something_names_it() {
        assertThat(Condition.parse("candidate.shared:vaste-werktijden"))
                .contains(new Condition(Condition.Kind.CANDIDATE_SHARED, "vaste-werktijden"));
    }

    @Test
    void a_condition_about_nothing_stands_alone() {
        assertThat(Condition.parse("job.peaks")).contains(new Condition(Condition.Kind.PEAKS, ""));
    }

    @Test
    void words_outside_the_vocabulary_are_no_condition() {
        assertThat(Condition.parse("job.peaks:today")).isEmpty();
        assertThat(Condition.parse("candidate.shared:")).isEmpty();
        assertThat(Condition.parse("if-i-feel-like-it")).isEmpty();
    }

    @Test
    void the_catalogue_explains_every_kind_of_condition_to_its_editors() {
        assertThat(Catalogue.standard().conditionVocabulary().keySet())
                .flatMap(written -> Condition.parse(written).stream().toList())
                .extracting(Condition::kind)
                .containsExactlyInAnyOrder(Condition.Kind.values());
    }
}
