package nl.warmwelkom.match.matching.domain;

import static nl.warmwelkom.match.matching.domain.Region.PLACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValuesTest {

    @Test
    void leiden_lies_43_km_from_utrecht() {
        assertThat(new Place(52.1601, 4.4970).metresTo(new Place(52.0907, 5.1214)))
                .isEqualTo(43_318);
    }

    @Test
    void the_way_there_is_as_long_as_the_way_back_and_nowhere_is_zero() {
        qt().forAll(PLACE, PLACE)
                .check((here, there) -> here.metresTo(there) == there.metresTo(here) && here.metresTo(here) == 0);
    }

    @Test
    void the_other_side_of_the_earth_is_still_a_distance() {
        assertThat(new Place(0, 0).metresTo(new Place(0, 180))).isEqualTo(20_015_087);
    }

    @Test
    void a_place_off_the_earth_is_refused() {
        assertThatThrownBy(() -> new Place(90.1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Place(0, -180.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Place(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_end_of_each_quarter_belongs_to_it() {
        assertThat(Stream.of(0, 2500, 2501, 5000, 5001, 7500, 7501, 10_000).map(metres -> Travel.band(metres, 10_000)))
                .containsExactly(3, 3, 2, 2, 1, 1, 0, 0);
    }

    @Test
    void low_is_level_1_or_2_and_high_is_level_4_or_5() {
        var low = Wish.parse("geluid:low");
        var high = Wish.parse("geluid:high");

        assertThat(Stream.of(1, 2, 3, 4, 5).map(level -> low.holdsIn(Map.of(low.trait(), level))))
                .containsExactly(true, true, false, false, false);
        assertThat(Stream.of(1, 2, 3, 4, 5).map(level -> high.holdsIn(Map.of(high.trait(), level))))
                .containsExactly(false, false, false, true, true);
    }

    @Test
    void a_wish_reads_and_writes_the_same() {
        assertThat(Wish.parse("drukte-om-je-heen:high").value()).isEqualTo("drukte-om-je-heen:high");
        assertThatThrownBy(() -> Wish.parse("geluid:middle")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wish.parse("geluid")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wish.parse(":low")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void day_parts_read_and_write_the_same_and_run_through_the_week() {
        assertThat(DayPart.parse("wed-ev")).isEqualTo(new DayPart(DayOfWeek.WEDNESDAY, DayPart.Moment.EV));
        assertThat(Stream.of("fri-am", "mon-ev", "mon-am", "sun-pm")
                        .map(DayPart::parse)
                        .sorted()
                        .map(DayPart::value))
                .containsExactly("mon-am", "mon-ev", "fri-am", "sun-pm");
        assertThatThrownBy(() -> DayPart.parse("MON-AM")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_certificate_is_the_same_in_capitals_and_with_spaces() {
        assertThat(Code.Certificate.parse(" VCA  Basis ")).isEqualTo(new Code.Certificate("vca basis"));
    }

    @Test
    void hours_run_from_few_to_many() {
        assertThatThrownBy(() -> new Hours(-1, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Hours(8, 7)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void work_asks_at_most_eight_strengths_and_scores_traits_from_1_to_5() {
        assertThatThrownBy(() -> Sam.WORK.asking(Region.strengths("a", "b", "c", "d", "e", "f", "g", "h", "i")))
                .hasMessageContaining("8");
        assertThatThrownBy(() -> Sam.WORK.in(Map.of(new Trait("geluid"), 0))).hasMessageContaining("1 to 5");
        assertThatThrownBy(() -> Sam.WORK.in(Map.of(new Trait("geluid"), 6))).hasMessageContaining("1 to 5");
        assertThatThrownBy(() -> Sam.WORK.on(Sam.WORK.dayParts(), -1)).hasMessageContaining("-1");
    }

    @Test
    void an_empty_code_is_refused() {
        assertThatThrownBy(() -> new Code.Strength(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PositionId("")).isInstanceOf(IllegalArgumentException.class);
    }
}
