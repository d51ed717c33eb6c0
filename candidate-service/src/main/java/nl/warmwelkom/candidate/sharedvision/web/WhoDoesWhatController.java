package nl.warmwelkom.candidate.sharedvision.web;

import nl.warmwelkom.candidate.sharedvision.application.TellWhoDoesWhat;
import nl.warmwelkom.candidate.sharedvision.application.TellWhoDoesWhat.Outcome;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.CodeList;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.platform.body.RequestSchema;
import nl.warmwelkom.platform.problem.Problem;
import nl.warmwelkom.platform.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Wie doet wat: the professions of the chain, and what those who help do for this candidate. */
@RestController
@RequestMapping("/api/v1/candidates/{id}/who-does-what")
class WhoDoesWhatController {

    private final TellWhoDoesWhat tellWhoDoesWhat;

    WhoDoesWhatController(TellWhoDoesWhat tellWhoDoesWhat) {
        this.tellWhoDoesWhat = tellWhoDoesWhat;
    }

    @RequestSchema("WhatIDo")
    record WhatIDo(String words) {}

    @GetMapping
    Mono<WhoDoesWhatShown> read(@PathVariable String id, Caller caller) {
        return tellWhoDoesWhat
                .read(id, Visitors.of(caller))
                .switchIfEmpty(Mono.error(Problem.notFound()::refuse))
                .map(WhoDoesWhatShown::of);
    }

    @PutMapping("/mine")
    Mono<WhoDoesWhatShown> say(@PathVariable String id, @RequestBody WhatIDo body, Caller caller) {
        var profession = Visitors.profession(caller);
        if (profession == null || !Catalogue.standard().has(CodeList.PROFESSIONS, profession)) {
            return Mono.error(new Problem(
                            ProblemType.NOT_ALLOWED,
                            "Your account has no profession that we know, so nobody would know who you are. Ask whoever gave it to you.")
                    .refuse());
        }
        return tellWhoDoesWhat
                .say(id, Visitors.of(caller), profession, body.words())
                .map(outcome -> switch (outcome) {
                    case Outcome.Said(var help) -> WhoDoesWhatShown.of(help);
                    case Outcome.Unknown() -> throw Problem.notFound().refuse();
                    case Outcome.NotYours() ->
                        throw new Problem(
                                        ProblemType.NOT_ALLOWED,
                                        "Those who help say what they do. Nothing was changed.")
                                .refuse();
                    case Outcome.Full() ->
                        throw new Problem(
                                        ProblemType.WRONG_ORDER,
                                        "There are more helpers than anybody can oversee. Nothing was changed.")
                                .refuse();
                });
    }
}
