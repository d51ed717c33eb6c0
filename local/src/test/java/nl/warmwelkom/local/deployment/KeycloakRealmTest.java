package nl.warmwelkom.local.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.warmwelkom.local.identity.DemoAccount;
import nl.warmwelkom.local.identity.DemoAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same people with the same claims as the provider inside ./run has. */
class KeycloakRealmTest {

    private final JsonNode realm;

    KeycloakRealmTest() throws IOException {
        realm = JsonMapper.shared().readTree(Repository.read("deploy/keycloak/warm-welkom-realm.json"));
    }

    static List<DemoAccount> accounts() {
        return DemoAccounts.all();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void every_demo_account_is_there_as_the_same_somebody(DemoAccount account) {
        var attributes = user(account.name()).required("attributes");

        assertThat(texts(attributes.path("roles"))).isEqualTo(account.roles());
        assertThat(texts(attributes.path("regions"))).isEqualTo(account.regions());
        account.more()
                .forEach((claim, value) ->
                        assertThat(texts(attributes.path(claim))).containsExactly(value));
    }

    @Test
    void nobody_else_is_there() {
        assertThat(realm.required("users")).hasSameSizeAs(DemoAccounts.all());
    }

    @Test
    void every_claim_that_our_services_read_comes_into_the_token() {
        assertThat(realm.required("clientScopes")
                        .get(0)
                        .required("protocolMappers")
                        .findValuesAsString("claim.name"))
                .containsExactlyInAnyOrder("sub", "roles", "regions", "employer_id", "candidate_id", "profession");
        assertThat(realm.required("clientScopes").get(0).findValuesAsString("included.custom.audience"))
                .containsExactly("warm-welkom");
    }

    @Test
    void the_gateway_must_prove_that_it_began_the_login() {
        assertThat(client("warm-welkom-gateway")
                        .required("attributes")
                        .required("pkce.code.challenge.method")
                        .asString())
                .isEqualTo("S256");
        assertThat(texts(client("warm-welkom-gateway").required("redirectUris")))
                .containsExactly("http://localhost:8080/login/oauth2/code/warm-welkom");
    }

    private JsonNode user(String name) {
        return found("users", "username", name).orElseThrow(() -> new AssertionError("No user " + name));
    }

    private JsonNode client(String id) {
        return found("clients", "clientId", id).orElseThrow(() -> new AssertionError("No client " + id));
    }

    private Optional<JsonNode> found(String list, String key, String value) {
        return StreamSupport.stream(realm.required(list).spliterator(), false)
                .filter(item -> item.required(key).asString().equals(value))
                .findFirst();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
