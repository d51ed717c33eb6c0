package nl.warmwelkom.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.web.picture.Bars.Amount;
import nl.warmwelkom.web.picture.Bars.Bar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {

    @Test
    void the_largest_amount_fills_the_width_and_something_is_never_drawn_as_nothing() {
        var bars = Bars.of(List.of(
                Amount.of("veel", "1000", 1000),
                new Amount("half", "", 250, 500),
                Amount.of("weinig", "1", 1),
                Amount.of("niets", "0", 0)));

        assertThat(bars.all()).extracting(Bar::whole).containsExactly(bars.width(), bars.width() / 2, 2, 0);
        assertThat(bars.all().get(1).part()).isEqualTo(bars.width() / 4);
    }

    @Test
    void words_that_do_not_fit_end_in_dots() {
        var bars = Bars.of(List.of(Amount.of("Onderlinge Waarborgmaatschappij tot Nut van Allen", "1", 1)));

        assertThat(bars.all().getFirst().words()).hasSizeLessThanOrEqualTo(40).endsWith("…");
    }

    @Test
    void every_region_has_one_tile_and_no_two_lie_on_each_other() {
        var tiles = TileMap.with(Map.of("AM19", "43")).tiles();

        assertThat(tiles)
                .extracting(TileMap.Tile::code)
                .containsExactlyInAnyOrderElementsOf(Catalogue.standard().regions().stream()
                        .map(region -> region.code())
                        .toList());
        assertThat(tiles).extracting(tile -> tile.x() + "," + tile.y()).doesNotHaveDuplicates();
        assertThat(tiles)
                .filteredOn(TileMap.Tile::own)
                .singleElement()
                .extracting(TileMap.Tile::told)
                .isEqualTo("43");
    }

    @Test
    void a_file_opens_in_a_dutch_spreadsheet_and_holds_no_formula_of_a_stranger() {
        var csv = Csv.of(
                List.of("Naam", "Aantal"),
                List.of(List.of("De \"Zwaan\"; bakker", "5"), List.of("=HYPERLINK(\"http://x\")", "-1")));

        assertThat(csv)
                .isEqualTo(String.join(
                        "\r\n",
                        "\uFEFF\"Naam\";\"Aantal\"",
                        "\"De \"\"Zwaan\"\"; bakker\";\"5\"",
                        "\"'=HYPERLINK(\"\"http://x\"\")\";\"'-1\"",
                        ""));
        assertThat(Stream.of("+", "@", "\t").map(start -> Csv.of(List.of(start + "x"), List.of())))
                .allMatch(file -> file.startsWith("\uFEFF\"'"));
    }

    @ParameterizedTest
    @CsvSource({
        "0,icy",
        "19,icy",
        "20,cold",
        "39,cold",
        "40,cool",
        "59,cool",
        "60,mild",
        "79,mild",
        "80,warm",
        "100,warm"
    })
    void water_feels_warmer_with_every_twenty_degrees(int degrees, String feel) {
        assertThat(Thermometer.showing(degrees).feel()).isEqualTo(feel);
    }
}
