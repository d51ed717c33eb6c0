package nl.warmwelkom.local.identity;

import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import nl.warmwelkom.embedded.FreePorts;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The provider on a port of its own, and a browser that follows nothing by itself. */
final class RunningIdentity implements AutoCloseable {

    static final String ISSUER = "http://localhost:8080";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port = FreePorts.choose(1).getFirst();
    private final ConfigurableApplicationContext context;

    RunningIdentity(Path folder) {
        context = new SpringApplicationBuilder(IdentityApplication.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--spring.config.name=identity",
                        "--spring.main.banner-mode=off",
                        "--warm-welkom.local.uses=IDENTITY",
                        "--warm-welkom.issuer=" + ISSUER,
                        "--warm-welkom.identity.folder=" + folder,
                        "--server.port=" + port);
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port).resolve(path);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html"));
    }

    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(form(path, form));
    }

    HttpResponse<String> askToken(String account, String password) throws IOException, InterruptedException {
        var secret = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return send(form("/oauth2/token", "grant_type=client_credentials")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret)));
    }

    private HttpRequest.Builder form(String path, String form) {
        return HttpRequest.newBuilder(at(path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** What the token of that account says, once its signature has been found good. */
    JWTClaimsSet claimsOf(String account) throws Exception {
        return claims(json(askToken(account, "demo")).required("access_token").asString());
    }

    JWTClaimsSet claims(String token) throws Exception {
        var jwt = SignedJWT.parse(token);
        if (!jwt.verify(verifier(jwt.getHeader().getKeyID()))) {
            throw new AssertionError("The signature is not of the key that the provider shows");
        }
        return jwt.getJWTClaimsSet();
    }

    private JWSVerifier verifier(String key) throws Exception {
        var keys = JWKSet.parse(get("/oauth2/jwks").body());
        return new RSASSAVerifier(keys.getKeyByKeyId(key).toRSAKey());
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    @Override
    public void close() {
        http.close();
        context.close();
    }
}
