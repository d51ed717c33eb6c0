package nl.warmwelkom.candidate;

import java.util.List;
import java.util.Map;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.ServiceUnderTest;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The service as it runs, and the people who have business with dossiers. */
public final class RunningService extends ServiceUnderTest {

    /** The service, with some settings of its own. */
    public RunningService(String... settings) {
        super(CandidateServiceApplication.class, "candidate-service", settings);
    }

    public WebTestClient candidate(String candidateId) {
        return as("account-of-" + candidateId, Role.CANDIDATE, Map.of("candidate_id", candidateId));
    }

    public WebTestClient coach(String account) {
        return as(account, Role.JOBCOACH, Map.of("regions", List.of("AM19")));
    }
}
