package nl.warmwelkom.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import nl.warmwelkom.embedded.FreePorts;
import nl.warmwelkom.local.identity.DemoAccount;
import nl.warmwelkom.local.identity.DemoAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class LaunchTest {

    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    @TempDir
    Path parent;

    private final int port = FreePorts.choose(1).getFirst();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void closeClient() {
        http.close();
    }

    /** One story, for a start takes its time: start, use, try a second one, Ctrl-C, start again, kill, start again. */
    @Test
    void what_was_acknowledged_survives_ctrl_c_and_nobody_shares_a_data_folder_or_a_port() throws Exception {
        var token = "";
        try (var first = launch("data", port, "--no-demo")) {
            assertThat(first.untilReady())
                    .contains(
                            "http://localhost:" + port,
                            "demo",
                            parent.resolve("data").toString(),
                            "Ctrl-C")
                    .contains(DemoAccounts.all().stream().map(DemoAccount::name).toList());
            assertThat(get(first.at("/actuator/health"), "").body()).contains("\"UP\"");
            token = token(first.at("/oauth2/token"), "employer-bakker");
            assertThat(get(first.at("/api/v1/me"), token).body()).contains("employer-bakker");

            secondOneIsRefused();
            takenPortIsRefused();

            assertThat(first.interrupted()).isLessThan(TEN_SECONDS);
        }

        try (var second = launch("data", port)) {
            second.untilReady();
            assertThat(bakery(second, token).statusCode())
                    .as("with the token from before")
                    .isEqualTo(200);
            second.killed();
        }

        try (var fresh = launch("data", port, "--fresh", "--no-demo")) {
            fresh.untilReady();
            assertThat(get(fresh.at("/api/v1/me"), token).statusCode())
                    .as("the key of the old data is gone with it")
                    .isEqualTo(401);
        }
    }

    private void secondOneIsRefused() throws Exception {
        try (var second = launch("data", FreePorts.choose(1).getFirst())) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.errors().lines()).hasSize(1).first().asString().contains("already runs", "DATA_DIR=");
        }
    }

    private void takenPortIsRefused() throws Exception {
        try (var second = launch("other", port)) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.errors().lines())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("Port %d is taken".formatted(port), "PORT=");
        }
    }

    @Test
    void a_taken_port_costs_nobody_their_data() throws Exception {
        DataFolder.open(parent.resolve("data")).close();
        var kept = Files.writeString(parent.resolve("data/kept"), "x");
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                var refused = launch("data", port, "--fresh")) {
            assertThat(refused.exitCode()).isEqualTo(1);
        }

        assertThat(kept).exists();
    }

    @Test
    void an_unusable_data_folder_is_told_in_one_line() throws Exception {
        Files.writeString(parent.resolve("file"), "x");
        try (var refused = launch("file", port)) {
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.errors().lines()).hasSize(1).first().asString().contains("is a file");
        }
    }

    @Test
    void ctrl_c_while_it_is_still_starting_ends_it_too() throws Exception {
        try (var starting = launch("data", port)) {
            starting.untilSaid("starting on");

            assertThat(starting.interrupted()).isLessThan(TEN_SECONDS);
        }
    }

    private LaunchedProcess launch(String folder, int port, String... options) throws IOException {
        return new LaunchedProcess(parent.resolve(folder), port, options);
    }

    private HttpResponse<String> bakery(LaunchedProcess launched, String token) {
        var bakery = launched.at("/api/v1/employers/00000000-0000-4000-8000-0000000000b1");
        return OneDoor.answered(() -> get(bakery, token));
    }

    private HttpResponse<String> get(URI address, String token) throws Exception {
        var question = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30));
        if (!token.isEmpty()) {
            question.header("Authorization", "Bearer " + token);
        }
        return http.send(question.build(), BodyHandlers.ofString());
    }

    private String token(URI address, String account) throws Exception {
        var secret = Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
        var answer = http.send(
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Basic " + secret)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                BodyHandlers.ofString());
        return JsonMapper.shared()
                .readTree(answer.body())
                .required("access_token")
                .asString();
    }
}
