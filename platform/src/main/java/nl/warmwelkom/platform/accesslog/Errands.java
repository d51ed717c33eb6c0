package nl.warmwelkom.platform.accesslog;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What is done at which path of a service. The first line that fits wins; where none fits, it is about the dossier. */
public record Errands(List<Line> lines) {

    public Errands {
        lines = List.copyOf(lines);
    }

    public static Errands of(Line... lines) {
        return new Errands(List.of(lines));
    }

    /** One path. */
    public record Line(PathPattern path, Predicate<HttpMethod> methods, Errand errand) {

        public static Line at(String path, Errand errand) {
            return new Line(parsed(path), _ -> true, errand);
        }

        /** For those who read there; what is changed there is something else. */
        public static Line reading(String path, Errand errand) {
            return new Line(parsed(path), HttpMethod.GET::equals, errand);
        }

        private static PathPattern parsed(String path) {
            return PathPatternParser.defaultInstance.parse("/api/v1" + path);
        }

        private boolean fits(ServerHttpRequest request) {
            return methods.test(request.getMethod())
                    && path.matches(request.getPath().pathWithinApplication());
        }
    }

    Errand of(ServerHttpRequest request) {
        return lines.stream()
                .filter(line -> line.fits(request))
                .map(Line::errand)
                .findFirst()
                .orElse(Errand.DOSSIER);
    }
}
