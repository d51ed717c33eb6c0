package nl.warmwelkom.match.editing.web;

import java.net.URI;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.match.editing.application.EditTips;
import nl.warmwelkom.match.editing.application.ReadTips;
import nl.warmwelkom.match.editing.domain.TipHistory;
import nl.warmwelkom.platform.http.Answers;
import nl.warmwelkom.platform.http.NewId;
import nl.warmwelkom.platform.http.Page;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The editors' desk. */
@RestController
@RequestMapping("/api/v1/tips")
class EditingController {

    private final ReadTips read;
    private final EditTips edit;
    private final Catalogue catalogue;

    EditingController(ReadTips read, EditTips edit, Catalogue catalogue) {
        this.read = read;
        this.edit = edit;
        this.catalogue = catalogue;
    }

    @GetMapping
    Mono<Page<TipShown.ListedShown>> list(
            @RequestParam(required = false) @Nullable String concern,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String waiting,
            @RequestParam(required = false) @Nullable String expiring,
            Page.Request page) {
        return read.list(ListQuery.filter(catalogue, concern, state, waiting, expiring))
                .map(tips -> {
                    var further = tips.stream()
                            .filter(tip -> tip.place().compareTo(page.cursor()) > 0)
                            .limit(page.oneMore())
                            .toList();
                    var part = page.cut(further, tip -> tip.place());
                    return new Page<>(
                            part.items().stream()
                                    .map(tip -> TipShown.ListedShown.of(tip, catalogue))
                                    .toList(),
                            part.next());
                });
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<Object>> read(@PathVariable String id) {
        return read.find(id)
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .map(stored -> Answers.read(stored, shown(stored)));
    }

    @PostMapping
    Mono<ResponseEntity<Object>> begin(
            @RequestBody TipRequests.NewTip body, Caller caller, ServerWebExchange exchange) {
        var id = NewId.of(exchange);
        return edit.begin(body.toWording(id, "own-" + id), caller.account())
                .map(this::done)
                .map(this::created);
    }

    /** A tip in use is never edited in place: this writes a next version beside it. */
    @PostMapping("/{id}/drafts")
    Mono<ResponseEntity<Object>> draft(
            @PathVariable String id, @RequestBody TipRequests.NewTip body, Caller caller, ServerWebExchange exchange) {
        return edit.draft(body.toWording(id, "own-" + NewId.of(exchange)), caller.account())
                .map(this::done)
                .map(this::created);
    }

    @PostMapping("/{id}/approval")
    Mono<ResponseEntity<Object>> approve(
            @PathVariable String id, @RequestBody TipRequests.Approve body, Caller caller) {
        return edit.approve(id, body.version(), body.publishFrom(), caller.account())
                .map(this::done)
                .map(stored -> Answers.read(stored, shown(stored)));
    }

    @PostMapping("/{id}/retirement")
    Mono<ResponseEntity<Object>> retire(@PathVariable String id, @RequestBody TipRequests.Retire body, Caller caller) {
        return edit.retire(id, body.reason(), caller.account())
                .map(this::done)
                .map(stored -> Answers.read(stored, shown(stored)));
    }

    private ResponseEntity<Object> created(Stored<TipHistory> stored) {
        return ResponseEntity.created(URI.create("/api/v1/tips/" + stored.id()))
                .eTag(Answers.eTag(stored))
                .body(shown(stored));
    }

    private TipShown shown(Stored<TipHistory> stored) {
        return TipShown.of(stored.state(), read.today(), catalogue);
    }

    private Stored<TipHistory> done(EditTips.Outcome outcome) {
        return switch (outcome) {
            case EditTips.Outcome.Done(var tip) -> tip;
            case EditTips.Outcome.Unknown() -> throw Problem.notFound().refuse();
            case EditTips.Outcome.Refused(var why) -> throw EditingProblems.of(why);
            case EditTips.Outcome.Faulty(var faults) -> throw EditingProblems.of(faults);
        };
    }
}
