package nl.warmwelkom.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    @TempDir
    Path folder;

    @Test
    void a_token_from_before_a_restart_is_still_good() throws Exception {
        var token = "";
        try (var before = new RunningIdentity(folder)) {
            token = RunningIdentity.json(before.askToken("editor", "demo"))
                    .required("access_token")
                    .asString();
        }

        try (var after = new RunningIdentity(folder)) {
            assertThat(after.claims(token).getSubject()).isEqualTo("editor");
        }
    }

    @Test
    void the_key_is_made_once() throws IOException {
        assertThat(SigningKey.in(folder)).isEqualTo(SigningKey.in(folder));
    }

    @Test
    void two_folders_have_two_keys() throws IOException {
        assertThat(SigningKey.in(folder.resolve("one"))).isNotEqualTo(SigningKey.in(folder.resolve("two")));
    }

    @Test
    void only_its_owner_can_read_the_file_and_nothing_else_is_left_beside_it() throws IOException {
        SigningKey.in(folder);

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("jwk.json"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("jwk.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void what_the_provider_shows_of_it_is_the_public_half() throws Exception {
        try (var identity = new RunningIdentity(folder)) {
            assertThat(identity.get("/oauth2/jwks").body())
                    .contains(RSAKey.parse(Files.readString(folder.resolve("jwk.json")))
                            .getKeyID())
                    .doesNotContain("\"d\"", "\"p\"", "\"q\"");
        }
    }

    @Test
    void a_file_without_a_key_is_refused_with_what_to_do() throws IOException {
        Files.writeString(folder.resolve("jwk.json"), "{}");

        assertThatThrownBy(() -> SigningKey.in(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("jwk.json holds no key. Remove it");
    }
}
