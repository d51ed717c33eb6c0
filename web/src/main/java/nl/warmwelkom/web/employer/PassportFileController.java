package nl.warmwelkom.web.employer;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.reader.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** What a candidate handed over about what helps, to read and to print, until they take it back. */
@Controller
@RequestMapping("/werkgever/kennismakingen/{id}/paspoort")
class PassportFileController {

    private static final String PASSPORT = "/introductions/{id}/passport";

    private final Api api;
    private final Catalogue catalogue;

    PassportFileController(Api api, Catalogue catalogue) {
        this.api = api;
        this.catalogue = catalogue;
    }

    /** What was handed over. */
    record Passport(@Nullable List<Need> supportNeeds) {

        public List<Need> needs() {
            return requireNonNullElse(supportNeeds, List.of());
        }
    }

    record Need(String code, @Nullable String words) {}

    @GetMapping
    Mono<Rendering> show(Reader reader, @PathVariable String id) {
        return Mono.zip(
                        api.ask(reader, Call.get(PASSPORT, id), Passport.class)
                                .map(answer -> answer.needed().body()),
                        catalogue.words("support", reader))
                .map(parts -> Rendering.view("employer/passport")
                        .modelAttribute("id", id)
                        .modelAttribute("needs", parts.getT1().needs())
                        .modelAttribute("support", parts.getT2())
                        .build());
    }

    @GetMapping("/pdf")
    Mono<ResponseEntity<byte[]>> file(Reader reader, @PathVariable String id) {
        return api.ask(reader, Call.get(PASSPORT, id).as(MediaType.APPLICATION_PDF_VALUE), byte[].class)
                .map(answer -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"wat-helpt.pdf\"")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(answer.needed().body()));
    }
}
