package nl.warmwelkom.web.dossier;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.form.Choice;
import nl.warmwelkom.web.form.Choices;
import nl.warmwelkom.web.reader.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** All of a dossier on one page, with who may see each part, and what is still missing. */
@Component
public class Overview {

    private final Api api;
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Choices choices;

    Overview(Api api, Dossiers dossiers, Catalogue catalogue, Choices choices) {
        this.api = api;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.choices = choices;
    }

    /** Empty when there is no dossier yet. */
    public Mono<Optional<Whole>> of(Reader reader, Keeper keeper, Locale locale) {
        return Mono.zip(dossiers.read(reader, keeper), words(reader, locale), missing(reader, keeper))
                .map(parts -> switch (parts.getT1()) {
                    case Answer.No<Dossier>(var problem) when problem.status() == 404 -> Optional.empty();
                    case Answer.Yes<Dossier> _, Answer.No<Dossier> _, Answer.Silence<Dossier> _ ->
                        Optional.of(new Whole(keeper, parts.getT1().needed().body(), parts.getT2(), parts.getT3()));
                });
    }

    /** The words of everything that can stand in a dossier. */
    public Mono<Words> words(Reader reader, Locale locale) {
        return Mono.zip(
                        catalogue.words("strengths", reader),
                        catalogue.words("interests", reader),
                        catalogue.words("support", reader),
                        catalogue.list("environment"),
                        catalogue.words("regions", reader))
                .map(lists -> new Words(
                        lists.getT1(),
                        lists.getT2(),
                        lists.getT3(),
                        Traits.words(lists.getT4(), reader),
                        lists.getT5(),
                        choices.dayParts(locale).stream().collect(Collectors.toMap(Choice::code, Choice::words))));
    }

    /** What a dossier needs before a workplace can be proposed. Nothing, when that cannot be asked now. */
    private Mono<List<Missing>> missing(Reader reader, Keeper keeper) {
        return api.ask(reader, Call.get("/candidates/{id}/proposals?limit=1", keeper.candidate()), Thin.class)
                .map(answer -> answer.optional().map(Thin::all).orElse(List.of()));
    }

    /** What {@code dossier/overview.html} draws. */
    public record Whole(Keeper keeper, Dossier dossier, Words words, List<Missing> missing) {}

    /** The words of the codes in it. */
    public record Words(
            Map<String, String> strengths,
            Map<String, String> interests,
            Map<String, String> support,
            Map<String, String> traits,
            Map<String, String> regions,
            Map<String, String> dayParts) {}

    record Thin(@Nullable List<String> missingInDossier) {

        List<Missing> all() {
            return requireNonNullElse(missingInDossier, List.<String>of()).stream()
                    .map(Missing::new)
                    .toList();
        }
    }

    /** Something that is missing, and where it is written. */
    public record Missing(String code) {

        public String path() {
            return switch (code) {
                case "strengths" -> Part.STRENGTHS.path();
                case "wishes" -> Part.PLACE.path();
                default -> Part.TIMES.path();
            };
        }
    }
}
