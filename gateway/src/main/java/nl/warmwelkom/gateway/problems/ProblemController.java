package nl.warmwelkom.gateway.problems;

import java.util.Arrays;
import java.util.List;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.gateway.PublicAddress;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a problem's {@code type} points at: an explanation, for people as a page and for programs as JSON. */
@RestController
@RequestMapping("/api/v1/problems")
class ProblemController {

    private final PublicAddress address;

    ProblemController(PublicAddress address) {
        this.address = address;
    }

    // JSON first: it is what a caller without a preference gets.
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Explanations all() {
        return new Explanations(
                Arrays.stream(ProblemType.values()).map(this::explanation).toList());
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> allAsPage() {
        return page(ProblemPage.list());
    }

    @GetMapping(path = "/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    Explanation one(@PathVariable String slug) {
        return explanation(withSlug(slug));
    }

    @GetMapping(path = "/{slug}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> oneAsPage(@PathVariable String slug) {
        return page(ProblemPage.explaining(withSlug(slug)));
    }

    private static ProblemType withSlug(String slug) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> Problem.notFound().refuse());
    }

    private Explanation explanation(ProblemType type) {
        return new Explanation(
                address.api("/problems/" + type.slug()), type.slug(), type.title(), type.status(), type.explanation());
    }

    private static ResponseEntity<String> page(String html) {
        return ResponseEntity.ok().contentType(ProblemPage.HTML).body(html);
    }

    record Explanations(List<Explanation> items) {}

    record Explanation(String type, String slug, String title, int status, String explanation) {}
}
