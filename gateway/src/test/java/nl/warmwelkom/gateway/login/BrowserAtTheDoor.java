package nl.warmwelkom.gateway.login;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.warmwelkom.gateway.landscape.Ask;
import nl.warmwelkom.gateway.landscape.Behaviour;
import nl.warmwelkom.gateway.landscape.Landscape;
import nl.warmwelkom.gateway.landscape.Tokens;

/** What a browser does: keeps its cookie, sends forms, and goes where it is sent when a test says so. */
final class BrowserAtTheDoor {

    private final Landscape landscape;
    private String cookie = "";

    BrowserAtTheDoor(Landscape landscape) {
        this.landscape = landscape;
    }

    String cookie() {
        return cookie;
    }

    HttpResponse<String> open(String path) {
        return send(landscape.get(path));
    }

    HttpResponse<String> post(String path, String fields, String site) {
        return send(landscape
                .ask("POST", path)
                .body(BodyPublishers.ofString(fields), "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", site));
    }

    /** All the way, after having been sent to log in: there, and back with a code. */
    HttpResponse<String> logIn() {
        var there = query(open("/oauth2/authorization/warm-welkom"));
        landscape.identity.does((seen, response) -> seen.uri().equals("/oauth2/jwks")
                ? Behaviour.json(200, landscape.tokens.keys()).answer(seen, response)
                : Behaviour.json(200, tokens(there)).answer(seen, response));
        return open("/login/oauth2/code/warm-welkom?code=c&state=" + there.get("state"));
    }

    private String tokens(Map<String, String> there) {
        var access = landscape.tokens.of("employer-bakker", "employer");
        var identity = landscape.tokens.with(claims -> claims.subject("employer-bakker")
                .audience("warm-welkom-gateway")
                .claim("nonce", there.get("nonce")));
        return """
                {"access_token": "%s", "id_token": "%s", "token_type": "Bearer", "expires_in": 300, "scope": "openid api"}
                """.formatted(access, identity);
    }

    static Map<String, String> query(HttpResponse<String> redirect) {
        var location = URI.create(redirect.headers().firstValue("Location").orElseThrow());
        return Arrays.stream(location.getRawQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> send(Ask ask) {
        var answer = (cookie.isEmpty() ? ask : ask.header("Cookie", "warm-welkom=" + cookie))
                .header("Accept", "text/html")
                .send();
        answer.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("warm-welkom="))
                .forEach(set -> cookie = set.substring("warm-welkom=".length(), set.indexOf(';')));
        return answer;
    }

    static String issuer() {
        return Tokens.ISSUER;
    }
}
