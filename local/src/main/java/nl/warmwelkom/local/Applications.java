package nl.warmwelkom.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.warmwelkom.candidate.CandidateServiceApplication;
import nl.warmwelkom.employer.EmployerServiceApplication;
import nl.warmwelkom.gateway.GatewayApplication;
import nl.warmwelkom.local.identity.DemoAccount;
import nl.warmwelkom.local.identity.IdentityApplication;
import nl.warmwelkom.local.post.PostOffice;
import nl.warmwelkom.match.MatchServiceApplication;
import nl.warmwelkom.web.WebApplication;
import org.springframework.boot.WebApplicationType;

/** Which applications there are, what each uses, and what each has to be told about the others. */
final class Applications {

    private static final Set<Feature> OF_A_SERVICE =
            EnumSet.of(Feature.MONGO, Feature.KAFKA, Feature.MAIL, Feature.TOKENS);

    private final Ports ports;
    private final URI issuer;
    private final Path folder;

    Applications(Ports ports, URI issuer, Path folder) {
        this.ports = ports;
        this.issuer = issuer;
        this.folder = folder;
    }

    Application gateway() {
        var uses = EnumSet.of(Feature.CLOUD, Feature.GATEWAY, Feature.BREAKERS, Feature.LOGIN, Feature.TOKENS);
        return new Application(
                "gateway",
                GatewayApplication.class,
                WebApplicationType.REACTIVE,
                uses,
                settings(ports.gateway(), withSecret(withPost(services()))));
    }

    /** What the services mailed can be read at the door too. Only here: the gateway itself knows of no such page. */
    private Map<String, String> withPost(Map<String, String> own) {
        var settings = new HashMap<>(own);
        var route = "spring.cloud.gateway.server.webflux.routes[0].";
        settings.put(route + "id", "post");
        settings.put(route + "uri", Ports.at(ports.post()).toString());
        settings.put(route + "predicates[0]", "Path=" + PostOffice.PATH);
        settings.put(route + "order", "-1");
        return settings;
    }

    /** The demo's provider gives nobody a long login who has no secret. */
    private static Map<String, String> withSecret(Map<String, String> own) {
        var settings = new HashMap<>(own);
        settings.put("warm-welkom.login.client-secret", DemoAccount.PASSWORD);
        return settings;
    }

    Application web() {
        var uses = EnumSet.of(Feature.CLOUD, Feature.BREAKERS, Feature.PAGES, Feature.TOKENS);
        return new Application(
                "web", WebApplication.class, WebApplicationType.REACTIVE, uses, inner(ports.web(), services()));
    }

    Application employerService() {
        return service("employer-service", EmployerServiceApplication.class, ports.employer(), Map.of());
    }

    Application candidateService() {
        return service(
                "candidate-service",
                CandidateServiceApplication.class,
                ports.candidate(),
                Map.of("warm-welkom.master-keys", developmentKey()));
    }

    Application matchService() {
        return service("match-service", MatchServiceApplication.class, ports.match(), Map.of());
    }

    Application identity() {
        return new Application(
                "identity",
                IdentityApplication.class,
                WebApplicationType.SERVLET,
                EnumSet.of(Feature.IDENTITY),
                inner(
                        ports.identity(),
                        Map.of(
                                "warm-welkom.identity.folder",
                                folder.resolve("identity").toString())));
    }

    private String developmentKey() {
        try {
            return DevelopmentKey.in(folder.resolve("keys"));
        } catch (IOException e) {
            throw new Refusal("Cannot keep a key in the data folder %s (%s)".formatted(folder, e), e);
        }
    }

    private Application service(String name, Class<?> main, int port, Map<String, String> more) {
        var own = new HashMap<>(more);
        own.put("spring.mongodb.uri", "mongodb://127.0.0.1:%d/%s".formatted(ports.mongo(), name));
        own.put("spring.kafka.bootstrap-servers", "127.0.0.1:" + ports.kafka());
        own.put("spring.mail.host", "127.0.0.1");
        own.put("spring.mail.port", String.valueOf(ports.smtp()));
        return new Application(name, main, WebApplicationType.REACTIVE, OF_A_SERVICE, inner(port, own));
    }

    /** Only the gateway's address is a person's choice: the others are reached through it. */
    private Map<String, String> inner(int port, Map<String, String> own) {
        var settings = settings(port, own);
        settings.put("server.address", "127.0.0.1");
        return settings;
    }

    private Map<String, String> settings(int port, Map<String, String> own) {
        var settings = new HashMap<>(own);
        settings.put("server.port", String.valueOf(port));
        settings.put("spring.lifecycle.timeout-per-shutdown-phase", "3s");
        settings.put("warm-welkom.issuer", issuer.toString());
        settings.put("warm-welkom.jwks-uri", Ports.at(ports.identity()) + "/oauth2/jwks");
        settings.put("warm-welkom.audience", "warm-welkom");
        return settings;
    }

    private Map<String, String> services() {
        return Map.of(
                "warm-welkom.services.gateway", Ports.at(ports.gateway()).toString(),
                "warm-welkom.services.employer", Ports.at(ports.employer()).toString(),
                "warm-welkom.services.candidate", Ports.at(ports.candidate()).toString(),
                "warm-welkom.services.match", Ports.at(ports.match()).toString(),
                "warm-welkom.services.web", Ports.at(ports.web()).toString(),
                "warm-welkom.services.identity", Ports.at(ports.identity()).toString());
    }
}
