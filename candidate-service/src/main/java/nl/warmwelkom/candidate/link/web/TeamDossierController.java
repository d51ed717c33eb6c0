package nl.warmwelkom.candidate.link.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import nl.warmwelkom.candidate.dossier.application.ReadForTeam.ForTeam;
import nl.warmwelkom.candidate.dossier.application.Shareable;
import nl.warmwelkom.candidate.link.application.OpenLink;
import nl.warmwelkom.candidate.link.application.Secret;
import nl.warmwelkom.candidate.paper.Press;
import nl.warmwelkom.platform.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a link opens, without logging in. One that opens nothing any more is answered as one that never was. */
@RestController
@RequestMapping("/api/v1/shared-dossiers/{token}")
class TeamDossierController {

    private static final String ROBOTS = "X-Robots-Tag";
    private static final String STAY_AWAY = "noindex, nofollow, noarchive";

    private final OpenLink openLink;
    private final Press press;

    TeamDossierController(OpenLink openLink, Press press) {
        this.openLink = openLink;
        this.press = press;
    }

    /** Without an id: whoever has the link needs no more of the candidate than what stands here. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TeamDossier(
            String givenName,
            List<String> strengths,
            List<Need> supportNeeds,
            @Nullable String story) {

        static TeamDossier of(ForTeam team) {
            return new TeamDossier(
                    team.givenName(),
                    team.strengths(),
                    team.needs().stream().map(Need::of).toList(),
                    team.story());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Need(String code, @Nullable String words) {

        static Need of(Shareable.Need need) {
            return new Need(need.code(), need.words());
        }
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<TeamDossier>> asJson(@PathVariable String token) {
        return opened(token)
                .map(team -> ResponseEntity.ok().header(ROBOTS, STAY_AWAY).body(TeamDossier.of(team)));
    }

    @GetMapping(produces = MediaType.APPLICATION_PDF_VALUE)
    Mono<ResponseEntity<byte[]>> onPaper(@PathVariable String token, Locale language) {
        return opened(token)
                .flatMap(team -> press.print(TeamPaper.of(team, language)))
                .map(pdf -> ResponseEntity.ok().header(ROBOTS, STAY_AWAY).body(pdf));
    }

    private Mono<ForTeam> opened(String token) {
        return openLink.open(new Secret(token)).switchIfEmpty(Mono.error(Problem.notFound()::refuse));
    }
}
