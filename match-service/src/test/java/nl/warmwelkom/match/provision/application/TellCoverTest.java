package nl.warmwelkom.match.provision.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.CodeList;
import nl.warmwelkom.contracts.openapi.OpenApiDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Cover without a label. */
class TellCoverTest {

    /** Names of benefits, registers and reasons, by somebody else than who wrote what is filtered. */
    private static final Pattern A_GROUND = Pattern.compile(
            "wajong|\\bwia\\b|\\bwao\\b|\\bwsw\\b|\\bwaz\\b|participatie|bijstand|doelgroep|register|beschut|handicap"
                    + "|beperk|arbeidsongeschikt|schoolverlat|praktijkonderwijs|minder kan|kunnen verdienen",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> MAY_BE_TOLD = OpenApiDocument.standard()
            .root()
            .at("/components/schemas/ProvisionChoice/properties/code/enum")
            .valueStream()
            .map(JsonNode::stringValue)
            .toList();

    private static TellCover on(String day) {
        var clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
        return new TellCover(Catalogue.standard(), new EstimateProvisions(Catalogue.standard(), clock), clock);
    }

    private static List<Cover> all(boolean apply) {
        return on("2026-11-28").of(MAY_BE_TOLD.stream().collect(Collectors.toMap(code -> code, _ -> apply)), 24);
    }

    @Test
    void whatever_may_be_told_of_is_in_the_catalogue_and_in_force() {
        assertThat(MAY_BE_TOLD)
                .hasSizeGreaterThan(5)
                .allMatch(code -> Catalogue.standard().has(CodeList.PROVISIONS, code));
        assertThat(all(true)).extracting(Cover::provision).containsExactlyElementsOf(MAY_BE_TOLD);
    }

    @Test
    void nothing_that_is_told_says_on_what_ground() {
        assertThat(all(true))
                .allSatisfy(cover -> assertThat(
                                A_GROUND.matcher(cover.toString()).results().map(found -> found.group()))
                        .as(cover.provision())
                        .isEmpty());
        assertThat(all(true)).allMatch(cover -> !cover.terms().isEmpty() || cover.what() != null);
    }

    @Test
    void that_it_applies_and_that_it_could_are_told_alike_but_for_that() {
        var applies = all(true);
        var could = all(false);

        assertThat(could).noneMatch(Cover::applies);
        assertThat(could.stream().map(cover -> cover.toString().replace("applies=false", "applies=true")))
                .containsExactlyElementsOf(applies.stream().map(Cover::toString).toList());
    }

    @Test
    void an_amount_is_of_this_year_for_the_hours_of_the_job_and_says_what_it_rests_on() {
        var cover = on("2026-11-28").of(Map.of("no-riskpolis", true), 24).getFirst();
        var worth = Objects.requireNonNull(cover.worth());

        assertThat(worth.holdsFor()).isEqualTo(2026);
        assertThat(worth.max()).isGreaterThan(worth.min()).isPositive();
        assertThat(cover.assumptions().toString()).contains("minimumloon", "52 weken van 24 uur");
        var more = on("2026-11-28").of(Map.of("no-riskpolis", true), 32).getFirst();
        assertThat(Objects.requireNonNull(more.worth()).max()).isGreaterThan(worth.max());
    }

    @Test
    void an_amount_whose_year_is_over_is_not_told() {
        assertThat(on("2027-01-02")
                        .of(Map.of("no-riskpolis", true), 24)
                        .getFirst()
                        .worth())
                .isNull();
    }

    @Test
    void what_is_not_known_or_has_ended_is_not_told_of() {
        assertThat(on("2026-11-28").of(Map.of("free-lunch", true), 24)).isEmpty();
    }
}
