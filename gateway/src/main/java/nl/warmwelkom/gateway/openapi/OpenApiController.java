package nl.warmwelkom.gateway.openapi;

import java.time.Duration;
import nl.warmwelkom.contracts.openapi.OpenApiDocument;
import nl.warmwelkom.gateway.PublicAddress;
import nl.warmwelkom.gateway.headers.ContentTag;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Serves the description of the API, to anyone and from any site. */
@RestController
class OpenApiController {

    private static final CacheControl FOR_A_WHILE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    private final Mono<ResponseEntity<byte[]>> answer;
    private final Mono<ResponseEntity<byte[]>> portableDossier;

    OpenApiController(PublicAddress address) {
        // Half a second of YAML: once, when somebody asks, and not on a thread that answers others.
        this.answer = Mono.fromCallable(() -> answer(
                        MediaType.APPLICATION_JSON,
                        PublishedDocument.of(OpenApiDocument.standard().root(), address)))
                .subscribeOn(Schedulers.boundedElastic())
                .cache();
        this.portableDossier = Mono.fromCallable(() -> answer(
                        SCHEMA, PublishedSchema.of(OpenApiDocument.standard().root(), "PortableDossier", address)))
                .subscribeOn(Schedulers.boundedElastic())
                .cache();
    }

    @CrossOrigin("*")
    @GetMapping("/api/v1/openapi.json")
    Mono<ResponseEntity<byte[]>> openApi() {
        return answer;
    }

    @CrossOrigin("*")
    @GetMapping("/api/v1/schemas/portable-dossier")
    Mono<ResponseEntity<byte[]>> portableDossier() {
        return portableDossier;
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] document) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(FOR_A_WHILE)
                .eTag(ContentTag.of(document))
                .body(document);
    }
}
