package nl.warmwelkom.local.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.warmwelkom.testing.container.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No container engine is needed for this: it reads the file as the compose specification says it is meant. */
class ComposeFileTest {

    private static final Set<String> KEYS_OF_A_SERVICE = Set.of(
            "build", "image", "command", "environment", "volumes", "ports", "depends_on", "healthcheck", "restart");

    private static final Set<String> STATES =
            Set.of("service_started", "service_healthy", "service_completed_successfully");

    private static final Pattern SETTING = Pattern.compile("\\$\\{([A-Z][A-Z_]*)[:}]");

    private final JsonNode compose;

    ComposeFileTest() throws IOException {
        compose = yaml("docker-compose.yml");
    }

    static List<String> services() throws IOException {
        return yaml("docker-compose.yml").required("services").propertyNames().stream()
                .toList();
    }

    @Test
    void every_service_of_ours_is_there_besides_a_broker_a_database_a_provider_and_a_mail_catcher() {
        assertThat(compose.required("services").propertyNames())
                .containsExactlyInAnyOrder(
                        "kafka",
                        "mongo",
                        "keycloak",
                        "mail",
                        "employer-service",
                        "candidate-service",
                        "match-service",
                        "web",
                        "gateway");
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_says_only_what_compose_knows(String service) {
        assertThat(KEYS_OF_A_SERVICE).containsAll(of(service).propertyNames());
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_has_either_an_image_or_a_recipe_for_one(String service) {
        assertThat(of(service).has("image")).isNotEqualTo(of(service).has("build"));
    }

    @Test
    void tests_on_real_servers_have_the_same_ones() {
        assertThat(of("mongo").required("image").asString()).isEqualTo(RealServers.MONGO);
        assertThat(of("kafka").required("image").asString()).isEqualTo(RealServers.KAFKA);
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_says_how_one_sees_that_it_is_well(String service) {
        var health = of(service).required("healthcheck");

        assertThat(health.required("test").get(0).asString()).isEqualTo("CMD");
        assertThat(health.required("interval").asString()).matches("\\d+s");
        assertThat(health.required("timeout").asString()).matches("\\d+s");
        assertThat(health.required("retries").isInt()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("services")
    void what_a_service_needs_is_there_and_is_waited_for(String service) {
        of(service).path("depends_on").properties().forEach(need -> {
            assertThat(compose.required("services").has(need.getKey()))
                    .as(need.getKey())
                    .isTrue();
            assertThat(STATES).contains(need.getValue().required("condition").asString());
        });
    }

    @Test
    void nobody_waits_for_somebody_who_waits_for_them() throws IOException {
        for (var service : services()) {
            assertThat(needsOf(service, new TreeSet<>())).doesNotContain(service);
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void folders_and_volumes_are_there(String service) {
        for (var volume : of(service).path("volumes")) {
            var source = volume.asString().split(":", -1)[0];
            if (source.startsWith("./")) {
                assertThat(Repository.file(source)).isDirectory();
            } else {
                assertThat(compose.required("volumes").has(source)).as(source).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void only_this_machine_can_reach_what_is_published(String service) {
        for (var port : of(service).path("ports")) {
            assertThat(port.asString()).matches("127\\.0\\.0\\.1:\\d+:\\d+");
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_recipe_makes_an_application_of_ours(String service) throws IOException {
        var build = of(service).path("build");
        if (build.isObject()) {
            var module = build.required("args").required("MODULE").asString();
            assertThat(module).isEqualTo(service);
            assertThat(Repository.modules()).contains(module);
            assertThat(Repository.read(module + "/pom.xml")).contains("spring-boot-maven-plugin");
            assertThat(Repository.read("Dockerfile")).contains("ARG MODULE", "\"$MODULE\"/target/*-exec.jar");
        }
    }

    /** A setting that nobody reads is a typing error. */
    @ParameterizedTest
    @MethodSource("services")
    void our_services_know_every_setting_that_they_get(String service) throws IOException {
        if (of(service).has("build")) {
            assertThat(settingsOf(service))
                    .containsAll(of(service).required("environment").propertyNames());
        }
    }

    private static Set<String> settingsOf(String service) throws IOException {
        var own = Repository.read("%1$s/src/main/resources/%1$s.yml".formatted(service));
        var shared = own.contains("platform.yml") ? Repository.read("platform/src/main/resources/platform.yml") : "";
        return new TreeSet<>(Repository.all(SETTING, own + shared));
    }

    private Set<String> needsOf(String service, Set<String> found) {
        for (var need : of(service).path("depends_on").propertyNames()) {
            if (found.add(need)) {
                needsOf(need, found);
            }
        }
        return found;
    }

    private JsonNode of(String service) {
        return compose.required("services").required(service);
    }

    /** By way of YAML 1.1, as compose has it, with its anchors and merged keys. */
    private static JsonNode yaml(String name) throws IOException {
        Object read = new Yaml().load(Files.readString(Repository.file(name)));
        return JsonMapper.shared().valueToTree(read);
    }
}
