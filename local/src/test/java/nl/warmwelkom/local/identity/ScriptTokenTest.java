package nl.warmwelkom.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(Lifecycle.PER_CLASS)
class ScriptTokenTest {

    private final RunningIdentity identity;

    ScriptTokenTest(@TempDir Path folder) {
        identity = new RunningIdentity(folder);
    }

    @AfterAll
    void stop() {
        identity.close();
    }

    static List<DemoAccount> accounts() {
        return DemoAccounts.all();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void every_account_gets_a_token_for_the_api_without_asking_for_a_scope(DemoAccount account) throws Exception {
        var claims = identity.claimsOf(account.name());

        assertThat(claims.getIssuer()).isEqualTo(RunningIdentity.ISSUER);
        assertThat(claims.getSubject()).isEqualTo(account.name());
        assertThat(claims.getAudience()).contains("warm-welkom");
        assertThat(claims.getStringListClaim("scope")).containsExactly("api");
    }

    @ParameterizedTest
    @CsvSource({
        "jobcoach-leiden, jobcoach, AM19",
        "jobcoach-utrecht, jobcoach, AM13",
        "manager-leiden, account-manager, AM19",
        "manager-utrecht, account-manager, AM13"
    })
    void who_works_for_a_region_has_role_and_region(String account, String role, String region) throws Exception {
        var claims = identity.claimsOf(account);

        assertThat(claims.getStringListClaim("roles")).containsExactly(role);
        assertThat(claims.getStringListClaim("regions")).containsExactly(region);
    }

    @ParameterizedTest
    @CsvSource({
        "employer-bakker, employer, employer_id, 00000000-0000-4000-8000-0000000000b1",
        "employer-zorghuis, employer, employer_id, 00000000-0000-4000-8000-0000000000b2",
        "demo-employer-07, employer, employer_id, 00000000-0000-4000-8000-000000000e07",
        "candidate-sam, candidate, candidate_id, 00000000-0000-4000-8000-0000000000c1",
        "candidate-noor, candidate, candidate_id, 00000000-0000-4000-8000-0000000000c2",
        "candidate-robin, candidate, candidate_id, 00000000-0000-4000-8000-0000000000c3",
        "professional-arbeidsdeskundige, professional, profession, arbeidsdeskundige",
        "professional-psychiater, professional, profession, psychiater"
    })
    void who_is_somebody_in_particular_has_role_and_what_they_are(
            String account, String role, String claim, String value) throws Exception {
        var claims = identity.claimsOf(account);

        assertThat(claims.getStringListClaim("roles")).containsExactly(role);
        assertThat(claims.getStringClaim(claim)).isEqualTo(value);
        assertThat(claims.getStringListClaim("regions")).isEmpty();
    }

    @Test
    void the_editor_has_that_role() throws Exception {
        assertThat(identity.claimsOf("editor").getStringListClaim("roles")).containsExactly("editor");
    }

    @Test
    void a_token_lasts_half_an_hour() throws Exception {
        var claims = identity.claimsOf("editor");

        assertThat(lifeOf(claims)).isEqualTo(Duration.ofMinutes(30));
    }

    @ParameterizedTest
    @CsvSource({"jobcoach-leiden, wrong", "jobcoach-leiden, Demo", "nobody, demo"})
    void a_wrong_name_or_password_gets_no_token(String account, String password) throws Exception {
        var answer = identity.askToken(account, password);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("invalid_client").doesNotContain("access_token");
    }

    private static Duration lifeOf(JWTClaimsSet claims) {
        return Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant());
    }
}
