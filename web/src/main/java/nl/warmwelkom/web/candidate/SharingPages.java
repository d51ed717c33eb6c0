package nl.warmwelkom.web.candidate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.candidate.CandidateViews.Introduction;
import nl.warmwelkom.web.candidate.OpennessViews.Aid;
import nl.warmwelkom.web.candidate.OpennessViews.Openness;
import nl.warmwelkom.web.dossier.Dossier;
import nl.warmwelkom.web.dossier.Dossiers;
import nl.warmwelkom.web.dossier.Keepers;
import nl.warmwelkom.web.employer.EmployersView;
import nl.warmwelkom.web.form.Choice;
import nl.warmwelkom.web.form.Choices;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.form.Forms;
import nl.warmwelkom.web.reader.Reader;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** What the pages about sharing are made of. */
@Component
class SharingPages {

    private final Api api;
    private final Dossiers dossiers;
    private final EmployersView view;
    private final Catalogue catalogue;
    private final Choices choices;

    SharingPages(Api api, Dossiers dossiers, EmployersView view, Catalogue catalogue, Choices choices) {
        this.api = api;
        this.dossiers = dossiers;
        this.view = view;
        this.catalogue = catalogue;
        this.choices = choices;
    }

    /** The introductions in which there is something to share, and what may be shared at all. */
    Mono<Rendering> all(Reader reader, Locale locale) {
        return Mono.zip(
                        CandidateController.introductions(api, reader),
                        dossiers.read(reader, Keepers.own(reader))
                                .map(answer -> answer.needed().body()),
                        catalogue.words("support", reader),
                        aid(reader))
                .map(parts -> Rendering.view("candidate/sharing")
                        .modelAttribute(
                                "open",
                                parts.getT1().stream()
                                        .filter(one -> one.waits() || one.canBeWithdrawn())
                                        .toList())
                        .modelAttribute("dossier", parts.getT2())
                        .modelAttribute("share", choices.of("sharing.share.", items(parts.getT2()), locale))
                        .modelAttribute("support", parts.getT3())
                        .modelAttribute("aid", parts.getT4())
                        .build());
    }

    /** The switches of one introduction, and what its employer would see as they stand. */
    Mono<Rendering> one(Reader reader, String id, Form form, Locale locale) {
        return api.ask(reader, Call.get("/introductions/{id}", id), Introduction.class)
                .map(answer -> answer.needed().body())
                .flatMap(it -> asItStands(reader, it, form).flatMap(now -> one(reader, it, now, locale)));
    }

    /** Once the answer is given, the switches stand as they were sent. */
    private Mono<Form> asItStands(Reader reader, Introduction it, Form form) {
        return it.waits()
                ? Mono.just(form)
                : api.ask(reader, Call.get("/introductions/{id}/openness", it.id()), Openness.class)
                        .map(answer -> answer.optional()
                                .flatMap(ways -> ways.share("chosen"))
                                .map(chosen -> chosen.on(form))
                                .orElse(form));
    }

    private Mono<Rendering> one(Reader reader, Introduction it, Form form, Locale locale) {
        return Mono.zip(
                        dossiers.read(reader, Keepers.own(reader))
                                .map(answer -> answer.needed().body()),
                        seen(reader, it.id(), form),
                        catalogue.words("support", reader),
                        aid(reader),
                        catalogue.words("provisions", reader))
                .map(parts -> Forms.page("candidate/sharing-one", form)
                        .modelAttribute("it", it)
                        .modelAttribute("share", choices.of("sharing.share.", items(parts.getT1()), locale))
                        .modelAttribute("needs", worded(parts.getT1().mayBeShown(), parts.getT3()))
                        .modelAttribute("look", parts.getT2())
                        .modelAttribute("aid", parts.getT4())
                        .modelAttribute("provisions", worded(Share.PROVISIONS, parts.getT5()))
                        .build());
    }

    /** Empty when there is nothing to see now: the rest of the page stands. */
    private Mono<Optional<EmployersView.Seen>> seen(Reader reader, String id, Form form) {
        return view.of(reader, Share.of(form).view(id))
                .map(Optional::of)
                .onErrorReturn(ResponseStatusException.class, Optional.empty());
    }

    private Mono<Aid> aid(Reader reader) {
        return api.ask(reader, Call.get("/openness"), Aid.class)
                .map(answer -> answer.optional().orElse(Aid.NONE));
    }

    private static List<String> items(Dossier dossier) {
        return dossier.storyMayBeShown()
                ? List.of("givenName", "strengths", "story")
                : List.of("givenName", "strengths");
    }

    private static List<Choice> worded(List<String> codes, Map<String, String> words) {
        return codes.stream()
                .map(code -> new Choice(code, words.getOrDefault(code, code)))
                .toList();
    }
}
