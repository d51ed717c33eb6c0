package nl.warmwelkom.web.visit;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.List;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.identity.IdentityProvider;
import nl.warmwelkom.web.WebApplication;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The real application on a real port, with services behind it that do as a test says. One for all tests. */
@SpringBootTest(
        classes = {WebApplication.class, Stumble.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=web", "warm-welkom.web.match-time-limit=1s"})
public abstract class OpenSite {

    protected static final Services SERVICES = new Services();

    protected static final IdentityProvider PROVIDER = IdentityProvider.start();

    private final String site;
    private final CircuitBreakerRegistry breakers;

    protected OpenSite(@LocalServerPort int port, @Autowired CircuitBreakerRegistry breakers) {
        this.site = "http://127.0.0.1:" + port;
        this.breakers = breakers;
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        registry.add("warm-welkom.services.employer", SERVICES::address);
        registry.add("warm-welkom.services.match", SERVICES::address);
        registry.add("warm-welkom.services.gateway", SERVICES::address);
        registry.add("warm-welkom.jwks-uri", PROVIDER::keysUri);
    }

    @BeforeEach
    void allIsWell() {
        SERVICES.reset();
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    protected final String site() {
        return site;
    }

    protected final Visitor visitor() {
        return new Visitor(site);
    }

    /** An employer, as the gateway lets them in. */
    protected final Visitor employer() {
        return loggedIn(PROVIDER.token(
                "employer-bakker",
                Role.EMPLOYER,
                claims -> claims.claim("employer_id", "b1").claim("name", "de bakker")));
    }

    protected final Visitor candidate() {
        return loggedIn(candidateToken());
    }

    protected final String candidateToken() {
        return PROVIDER.token(
                "candidate-sam",
                Role.CANDIDATE,
                claims -> claims.claim("candidate_id", "c1").claim("name", "Sam"));
    }

    protected final Visitor coach() {
        return loggedIn(PROVIDER.token("jobcoach-leiden", Role.JOBCOACH, claims -> claims.claim("name", "Kim")));
    }

    protected final Visitor professional() {
        return loggedIn(
                PROVIDER.token("professional-huisarts", Role.PROFESSIONAL, claims -> claims.claim("name", "Dr. V")));
    }

    private Visitor loggedIn(String token) {
        return visitor().with("Authorization", "Bearer " + token).with("Warm-Form-Key", "a-key-of-this-session");
    }

    /** An account manager of Holland Rijnland. */
    protected final Visitor manager() {
        var token = PROVIDER.token(
                "manager-leiden", Role.ACCOUNT_MANAGER, claims -> claims.claim("regions", List.of("AM19")));
        return visitor().with("Authorization", "Bearer " + token).with("Warm-Form-Key", "a-key-of-this-session");
    }

    /** Somebody who edits tips. */
    protected final Visitor editor() {
        var token = PROVIDER.token("editor", Role.EDITOR, claims -> claims.claim("name", "de redacteur"));
        return visitor().with("Authorization", "Bearer " + token).with("Warm-Form-Key", "a-key-of-this-session");
    }

    /** A visitor who stands before the first statement. */
    protected final Visitor visitorAtFirstStatement() {
        return visitor().open("/watertemperatuur").press("Begin").press("Naar de vragen");
    }
}
