package nl.warmwelkom.match.provision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.match.provision.application.EstimateProvisions;
import nl.warmwelkom.platform.body.BodyConfiguration;
import nl.warmwelkom.platform.problem.ProblemHandler;
import nl.warmwelkom.platform.problem.ProblemWriter;
import nl.warmwelkom.testing.SettableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.config.EnableWebFlux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Over the real codecs, with the API document at the door. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProvisionControllerTest {

    private final AnnotationConfigApplicationContext door = new AnnotationConfigApplicationContext(Door.class);
    private final WebTestClient client =
            WebTestClient.bindToApplicationContext(door).build();

    @Configuration(proxyBeanMethods = false)
    @EnableWebFlux
    @Import(BodyConfiguration.class)
    static class Door {

        @Bean
        ProblemHandler problems() {
            return new ProblemHandler(new ProblemWriter(new JsonMapper(), "https://here.example"));
        }

        @Bean
        ProvisionController provisions() {
            var clock = new SettableClock(Instant.parse("2026-11-23T12:00:00Z"));
            return new ProvisionController(new EstimateProvisions(Catalogue.standard(), clock), Catalogue.standard());
        }
    }

    @AfterAll
    void close() {
        door.close();
    }

    @Test
    void a_job_gets_what_could_apply_with_amounts_sources_and_where_to_ask() {
        var page = estimate("{'hoursPerWeek': 24, 'wage': {'cents': 1500, 'per': 'hour'}}", 200);

        assertThat(page.path("asOf").stringValue()).isEqualTo("2026-11-23");
        var subsidy = item(page, "lkv-banenafspraak");
        assertThat(subsidy.path("worth").toString())
                .isEqualTo("{\"min\":1260,\"max\":1261,\"currency\":\"EUR\",\"holdsFor\":2026}");
        assertThat(subsidy.has("lastKnown")).isFalse();
        assertThat(subsidy.path("whereToAsk").stringValue()).contains("Belastingdienst");
        assertThat(subsidy.path("conditions").path(0).path("url").stringValue()).startsWith("https://");
        var coach = item(page, "jobcoach-intern");
        assertThat(coach.has("worth")).isFalse();
        assertThat(coach.path("lastKnown").path("holdsFor").intValue()).isEqualTo(2014);
    }

    @Test
    void a_sector_and_a_band_may_be_told_along() {
        var page = estimate(
                "{'hoursPerWeek': 24, 'wage': {'cents': 150000, 'per': 'month'}, 'ageBand': '18', 'months': 7, 'sector': 'I'}",
                200);

        assertThat(item(page, "loonkostensubsidie").path("worth").path("max").longValue())
                .isLessThan(5_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'hoursPerWeek': 0, 'wage': {'cents': 1500, 'per': 'hour'}}                    | /hoursPerWeek | too-small",
                "{'hoursPerWeek': 200, 'wage': {'cents': 1500, 'per': 'hour'}}                  | /hoursPerWeek | too-large",
                "{'hoursPerWeek': 24, 'wage': {'cents': -1500, 'per': 'hour'}}                  | /wage/cents   | too-small",
                "{'hoursPerWeek': 24, 'wage': {'cents': 15.5, 'per': 'hour'}}                   | /wage/cents   | type",
                "{'hoursPerWeek': 24, 'wage': {'cents': 1500, 'per': 'week'}}                   | /wage/per     | unknown-value",
                "{'hoursPerWeek': 24, 'wage': {'cents': 1500, 'per': 'hour'}, 'ageBand': '57'}  | /ageBand      | unknown-value",
                "{'hoursPerWeek': 24, 'wage': {'cents': 1500, 'per': 'hour'}, 'name': 'Sam'}    | /name         | unknown-field",
                "{'hoursPerWeek': 24, 'wage': {'cents': 1500, 'per': 'hour'}, 'months': 0}      | /months       | too-small",
                "{'hoursPerWeek': 24, 'wage': {'cents': 1500, 'per': 'hour'}, 'sector': 'ZZ'}   | /sector       | unknown-code",
                "{'wage': {'cents': 1500, 'per': 'hour'}}                                       | /hoursPerWeek | required",
            })
    void a_job_that_cannot_be_is_refused_with_what_is_wrong(String body, String pointer, String code) {
        var error = estimate(body, 400).path("errors").path(0);

        assertThat(error.path("pointer").stringValue()).isEqualTo(pointer);
        assertThat(error.path("code").stringValue()).isEqualTo(code);
    }

    private JsonNode estimate(String body, int status) {
        var answer = client.post()
                .uri("/api/v1/provisions/estimate")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body.replace('\'', '"'))
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();
        return new JsonMapper().readTree(answer == null ? new byte[0] : Arrays.copyOf(answer, answer.length));
    }

    private static JsonNode item(JsonNode page, String code) {
        return page.path("items")
                .valueStream()
                .filter(item -> item.path("provision").stringValue().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
