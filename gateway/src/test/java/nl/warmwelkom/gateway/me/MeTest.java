package nl.warmwelkom.gateway.me;

import static nl.warmwelkom.gateway.landscape.ProblemAssert.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.warmwelkom.gateway.landscape.Landscape;
import nl.warmwelkom.gateway.landscape.SharedLandscape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(SharedLandscape.class)
class MeTest {

    private final Landscape landscape;

    MeTest(Landscape landscape) {
        this.landscape = landscape;
    }

    @Test
    void a_jobcoach_works_in_regions() {
        var token = landscape.tokens.with(claims -> claims.claim("regions", List.of("AM19")));

        assertThat(json(landscape.get("/api/v1/me").token(token).send())).isEqualTo(new JsonMapper().readTree("""
                                {"sub": "jobcoach-leiden", "roles": ["jobcoach"], "scope": {"regions": ["AM19"]}}
                                """));
    }

    @Test
    void an_account_stands_for_an_employer_a_candidate_or_a_profession() {
        var token = landscape.tokens.with(claims -> claims.subject("somebody")
                .claim("roles", List.of("employer", "candidate", "professional"))
                .claim("employer_id", "e1")
                .claim("candidate_id", "c1")
                .claim("profession", "psychiater"));

        assertThat(json(landscape.get("/api/v1/me").token(token).send())).isEqualTo(new JsonMapper().readTree("""
                                {"sub": "somebody", "roles": ["employer", "candidate", "professional"],
                                 "scope": {"regions": [], "employerId": "e1", "candidateId": "c1", "profession": "psychiater"}}
                                """));
    }

    @Test
    void an_account_without_roles_is_somebody_all_the_same() {
        var token = landscape.tokens.with(claims -> claims.claim("roles", null));

        assertThat(json(landscape.get("/api/v1/me").token(token).send())).isEqualTo(new JsonMapper().readTree("""
                                {"sub": "jobcoach-leiden", "roles": [], "scope": {"regions": []}}
                                """));
    }
}
