package nl.warmwelkom.candidate.sharing.web;

import nl.warmwelkom.candidate.sharing.application.ReadShared;
import nl.warmwelkom.candidate.sharing.application.ReadShared.EmployersAccount;
import nl.warmwelkom.candidate.sharing.domain.EmployerId;
import nl.warmwelkom.candidate.sharing.domain.IntroductionId;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/v1/introductions/{id}/shared")
class SharedController {

    private final ReadShared readShared;
    private final JsonMapper json;

    SharedController(ReadShared readShared, JsonMapper json) {
        this.readShared = readShared;
        this.json = json;
    }

    @GetMapping
    Mono<ResponseEntity<SharedShown>> read(@PathVariable String id, Caller caller) {
        return readShared
                .read(new IntroductionId(id), account(caller))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .map(SharedShown::of)
                .map(shown -> ResponseEntity.ok()
                        .eTag(ContentTag.of(json.writeValueAsBytes(shown)))
                        .body(shown));
    }

    static EmployersAccount account(Caller caller) {
        var named = caller.employerId();
        return new EmployersAccount(caller.account(), named == null ? null : new EmployerId(named));
    }
}
