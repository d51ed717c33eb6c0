package nl.warmwelkom.match.region.web;

import static nl.warmwelkom.testing.service.ServiceUnderTest.fresh;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.RunningService;
import nl.warmwelkom.match.round.Neighbourhood;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each test has a region to itself. */
class RegionApiTest {

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private static Visitor manager(String region) {
        return new Visitor(SERVICE.as(fresh("manager"), Role.ACCOUNT_MANAGER, Map.of("regions", List.of(region))));
    }

    /** The ids of so many people who fit the work, and of the shelter that offers it. */
    private static String people(String region, int number) {
        var shelter = UUID.randomUUID().toString();
        var kennel = UUID.randomUUID().toString();
        SERVICE.tell(Topic.EMPLOYERS, shelter, 1, Neighbourhood.shelter(region, true));
        SERVICE.tell(Topic.POSITIONS, kennel, 1, Neighbourhood.kennel(shelter, 3));
        for (var person = 0; person < number; person++) {
            var id = UUID.randomUUID().toString();
            SERVICE.tell(Topic.CANDIDATES, id, 1, Neighbourhood.fitting(region));
            await().atMost(Duration.ofSeconds(30)).until(() -> SERVICE.lastSeen("candidates", id) == 1);
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> SERVICE.lastSeen("employers", shelter) == 1 && SERVICE.lastSeen("positions", kennel) == 1);
        return shelter;
    }

    @Test
    void exposure_is_told_by_employer_and_who_never_came_up_by_id() {
        var shelter = people("AM12", 6);
        var thin = UUID.randomUUID().toString();
        SERVICE.tell(Topic.CANDIDATES, thin, 1, Neighbourhood.thin("AM12"));
        await().atMost(Duration.ofSeconds(30)).until(() -> SERVICE.lastSeen("candidates", thin) == 1);

        manager("AM12")
                .get("/regions/AM12/fairness")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.candidates")
                .isEqualTo(7)
                .jsonPath("$.employers[0].id")
                .isEqualTo(shelter)
                .jsonPath("$.employers[0].proposedTo.n")
                .isEqualTo(6)
                .jsonPath("$.employers[0].introduced")
                .isEqualTo(0)
                .jsonPath("$.neverProposed.length()")
                .isEqualTo(1)
                .jsonPath("$.neverProposed[0]")
                .isEqualTo(thin)
                .jsonPath("$.neverIntroduced.length()")
                .isEqualTo(7)
                .jsonPath("$.oftenIntroduced")
                .isEmpty();
    }

    @Test
    void a_count_of_fewer_than_five_people_is_not_told() {
        people("AM14", 4);

        manager("AM14")
                .get("/regions/AM14/fairness")
                .expectBody()
                .jsonPath("$.employers[0].proposedTo.tooFew")
                .isEqualTo(true)
                .jsonPath("$.employers[0].proposedTo.n")
                .doesNotExist();
    }

    @Test
    void the_dashboard_counts_what_goes_on() {
        people("AM15", 5);

        manager("AM15")
                .get("/regions/AM15/dashboard")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.candidates")
                .isEqualTo(5)
                .jsonPath("$.neverIntroduced")
                .isEqualTo(5)
                .jsonPath("$.introductions")
                .isEmpty()
                .jsonPath("$.waiting.length()")
                .isEqualTo(3)
                .jsonPath("$.waiting[1].waitsFor")
                .isEqualTo("account-manager")
                .jsonPath("$.temperatures.length()")
                .isEqualTo(4)
                .jsonPath("$.temperatures[0].tooFew")
                .isEqualTo(true)
                .jsonPath("$.exposure[0].proposedTo.n")
                .isEqualTo(5);
    }

    @Test
    void somebody_elses_region_is_not_there() {
        manager("AM16").get("/regions/AM12/fairness").expectStatus().isNotFound();
        manager("AM16").get("/regions/AM12/dashboard").expectStatus().isNotFound();
        new Visitor(SERVICE.as(fresh("coach"), Role.JOBCOACH, Map.of("regions", List.of("AM12"))))
                .get("/regions/AM12/dashboard")
                .expectStatus()
                .isForbidden();
    }
}
