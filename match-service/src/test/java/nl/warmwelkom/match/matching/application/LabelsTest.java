package nl.warmwelkom.match.matching.application;

import static org.assertj.core.api.Assertions.assertThat;

import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Coded;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.match.matching.domain.Code;
import nl.warmwelkom.match.matching.domain.DayPart;
import nl.warmwelkom.match.matching.domain.Trait;
import nl.warmwelkom.match.matching.domain.Wish;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private final Catalogue catalogue = Catalogue.standard();
    private final Labels labels = new Labels(catalogue);

    @Test
    void every_code_of_the_catalogue_is_called_what_the_catalogue_calls_it() {
        assertThat(catalogue.strengths()).allSatisfy(it -> called(it, new Code.Strength(it.code())));
        assertThat(catalogue.interests()).allSatisfy(it -> called(it, new Code.Field(it.code())));
        assertThat(catalogue.supportNeeds()).allSatisfy(it -> called(it, new Code.Support(it.code())));
        assertThat(catalogue.environment()).allSatisfy(it -> called(it, new Trait(it.code())));
    }

    private void called(Coded coded, Code code) {
        assertThat(labels.apply(code)).isEqualTo(coded.label());
    }

    @Test
    void a_wish_names_the_trait_and_the_side() {
        assertThat(labels.apply(Wish.parse("geluid:low")))
                .isEqualTo(new Label("geluid op de werkplek (stil)", "noise (quiet)"));
        assertThat(labels.apply(Wish.parse("geluid:high")).nl()).doesNotContain("stil");
    }

    @Test
    void a_day_part_reads_as_people_say_it() {
        assertThat(labels.apply(DayPart.parse("mon-am"))).isEqualTo(new Label("maandagochtend", "Monday morning"));
        assertThat(labels.apply(DayPart.parse("sun-ev"))).isEqualTo(new Label("zondagavond", "Sunday evening"));
    }

    @Test
    void a_certificate_has_no_other_name() {
        assertThat(labels.apply(new Code.Certificate("vca"))).isEqualTo(new Label("vca", "vca"));
    }

    @Test
    void a_code_that_the_catalogue_no_longer_knows_keeps_its_own_name() {
        assertThat(labels.apply(new Code.Strength("old"))).isEqualTo(new Label("old", "old"));
        assertThat(labels.apply(new Trait("old"))).isEqualTo(new Label("old", "old"));
        assertThat(labels.apply(Wish.parse("old:low"))).isEqualTo(new Label("old:low", "old:low"));
    }
}
