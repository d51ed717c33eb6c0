package nl.warmwelkom.gateway.openapi;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import nl.warmwelkom.gateway.PublicAddress;
import nl.warmwelkom.gateway.headers.ContentTag;
import nl.warmwelkom.gateway.problems.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the description of the API, to anyone and from any site. */
@RestController
class OpenApiController {

    private static final CacheControl FOR_A_WHILE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final Optional<byte[]> document;

    OpenApiController(@Value("${warm-welkom.openapi.location}") Resource yaml, PublicAddress address)
            throws IOException {
        this.document = yaml.exists()
                ? Optional.of(OpenApiDocument.fromYaml(yaml.getInputStream(), address))
                : Optional.empty();
    }

    @CrossOrigin("*")
    @GetMapping("/api/v1/openapi.json")
    ResponseEntity<byte[]> openApi() {
        var bytes = document.orElseThrow(() -> Problem.notFound().refuse());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(FOR_A_WHILE)
                .eTag(ContentTag.of(bytes))
                .body(bytes);
    }
}
