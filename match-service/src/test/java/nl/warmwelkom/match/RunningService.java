package nl.warmwelkom.match;

import nl.warmwelkom.testing.service.ServiceUnderTest;

/** The service as it runs. */
public final class RunningService extends ServiceUnderTest {

    public RunningService() {
        super(MatchServiceApplication.class, "match-service");
    }
}
