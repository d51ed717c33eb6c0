package nl.warmwelkom.contracts.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {

    final Catalogue catalogue = Catalogue.standard();

    @Test
    void it_is_read_once() {
        assertThat(Catalogue.standard()).isSameAs(catalogue);
    }

    @Test
    void nobody_can_change_it() {
        assertThatThrownBy(() -> catalogue.tips().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> catalogue.tips().getFirst().concerns().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> catalogue.statuses().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_postcode_area_knows_its_place_and_region() {
        assertThat(catalogue.postcodeArea("2312"))
                .contains(new PostcodeArea("2312", "Leiden", 52.1630, 4.4923, "AM19"));
        assertThat(catalogue.postcodeArea("0000")).isEmpty();
    }

    /** Places that lie nearer to another region's places than to their own, or share a name with one far away. */
    @ParameterizedTest
    @CsvSource({
        "1861, Bergen, AM15",
        "5855, Well, AM29",
        "5851, Afferden, AM29",
        "8531, Lemmer, AM02",
        "2861, Bergambacht, AM20",
        "3241, Middelharnis, AM22",
        "5431, Cuijk, AM27",
        "9561, Ter Apel, AM01",
        "9791, Ten Boer, AM01",
        "3601, Maarssen, AM13"
    })
    void a_place_lies_in_the_region_of_its_municipality(String postcode, String place, String region) {
        assertThat(catalogue.postcodeArea(postcode)).hasValueSatisfying(area -> {
            assertThat(area.place()).isEqualTo(place);
            assertThat(area.region()).isEqualTo(region);
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_list_knows_its_own_codes_and_no_others(CodeList list) {
        var codes = catalogue.nearest(list, "");

        assertThat(codes).hasSize(3).allMatch(code -> catalogue.has(list, code));
        assertThat(catalogue.has(list, "there-is-no-such-code")).isFalse();
    }

    @Test
    void wishes_are_traits_with_a_side_and_day_parts_have_a_day() {
        assertThat(catalogue.has(CodeList.ENVIRONMENT_WISHES, "geluid:low")).isTrue();
        assertThat(catalogue.has(CodeList.ENVIRONMENT_WISHES, "geluid")).isFalse();
        assertThat(catalogue.has(CodeList.DAY_PARTS, "sun-ev")).isTrue();
        assertThat(catalogue.has(CodeList.DAY_PARTS, "sun")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CONCERNS, ziekteverzium, ziekteverzuim",
        "CONCERNS, Collegas, collegas",
        "SUPPORT, ' rustige werkplek', rustige-werkplek",
        "REGIONS, am19, AM19",
        "ENVIRONMENT_WISHES, geluid:laag, geluid:low",
        "DAY_PARTS, mo-am, mon-am"
    })
    void a_slip_of_the_pen_leads_to_the_code_that_was_meant(CodeList list, String written, String meant) {
        assertThat(catalogue.nearest(list, written)).hasSizeLessThanOrEqualTo(3).startsWith(meant);
    }

    @Test
    void what_no_code_can_be_gets_no_suggestion_and_costs_nothing() {
        assertThat(catalogue.nearest(CodeList.POSTCODES, "x".repeat(250_000))).isEmpty();
    }

    @Test
    void equally_near_codes_come_in_the_order_of_the_alphabet() {
        assertThat(catalogue.nearest(CodeList.SECTORS, "Z")).isEqualTo(List.of("A", "B", "C"));
    }

    @Test
    void a_key_that_no_record_knows_stops_the_reading() {
        assertThatThrownBy(() -> PlantedCatalogue.with("tips.yaml", "    stage: ", "    staqe: "))
                .hasMessageContaining("staqe");
    }

    @Test
    void a_stage_that_does_not_exist_stops_the_reading() {
        assertThatThrownBy(() -> PlantedCatalogue.with("tips.yaml", "stage: blijvend", "stage: ooit"))
                .hasMessageContaining("ooit");
    }

    @Test
    void a_date_that_does_not_exist_stops_the_reading() {
        assertThatThrownBy(() -> PlantedCatalogue.with("tips.yaml", "2028-11-30", "2028-11-31"))
                .hasMessageContaining("2028-11-31");
    }

    @Test
    void a_line_with_a_column_too_few_stops_the_reading() {
        assertThatThrownBy(() -> PlantedCatalogue.with("postcodes.csv", "2312;Leiden;", "2312;"))
                .hasMessageContaining("2312");
    }
}
