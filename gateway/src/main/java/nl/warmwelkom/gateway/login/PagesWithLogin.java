package nl.warmwelkom.gateway.login;

import java.util.Arrays;
import java.util.List;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The pages of somebody. The pages themselves say for which role each is. */
public final class PagesWithLogin {

    private static final String[] PATHS = {
        LoginPath.HOME, "/werkgever/**", "/mijn/**", "/coach/**", "/regio/**", "/professional/**", "/redactie/**"
    };

    private static final List<PathPattern> PATTERNS =
            Arrays.stream(PATHS).map(PathPatternParser.defaultInstance::parse).toList();

    private PagesWithLogin() {}

    public static String[] paths() {
        return PATHS.clone();
    }

    static boolean include(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().pathWithinApplication();
        return PATTERNS.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
