package nl.warmwelkom.web.steps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.dossier.Keeper;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.reader.Reader;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The steps and plans of the API, for who shows them and who writes in them. */
@Component
public class Walks {

    private static final String STEPS = "/candidates/{id}/steps";

    private final Api api;

    Walks(Api api) {
        this.api = api;
    }

    Mono<Answer.Yes<Walk>> of(Reader reader, Keeper keeper) {
        return api.ask(reader, Call.get(STEPS, keeper.candidate()), Walk.class).map(Answer::needed);
    }

    /** As a professional may see them; nothing when they cannot be had now. */
    public Mono<Optional<Walk>> shared(Reader reader, String candidate) {
        return api.ask(reader, Call.get(STEPS, candidate), Walk.class).map(Answer::optional);
    }

    Mono<Answer<Api.Done>> move(Reader reader, Keeper keeper, Form form, Step to) {
        return api.act(reader, Call.put(STEPS, form.value("etag"), Map.of("current", to.code()), keeper.candidate()));
    }

    /**
     * Writes at one prompt; what else stands in the step is sent back as it is, for the API takes whole steps.
     *
     * @param form with the version that it was made from, the words, and who may see them; without words it is taken away
     */
    Mono<Answer<Api.Done>> answer(Reader reader, Keeper keeper, Place place, Form form) {
        return of(reader, keeper).flatMap(now -> {
            var others = now.body().at(place.step()).stream()
                    .flatMap(Walk.OneStep::answers)
                    .filter(one -> !place.holds(one))
                    .map(one -> body(
                            one.prompt(), one.answer().words(), one.answer().sharing()));
            var mine = form.text("words").stream()
                    .map(words ->
                            body(place.prompt(), words, form.text("sharing").orElse("coach")));
            // What is wrong with it is told of the last one: the others came from the API.
            var body = written(form, "answers", Stream.concat(others, mine).toList());
            return api.act(
                    reader,
                    Call.put(
                            STEPS + "/{step}",
                            form.value("etag"),
                            body,
                            keeper.candidate(),
                            place.step().code()));
        });
    }

    Mono<Answer<Api.Done>> plan(Reader reader, Keeper keeper, Form form, List<Map<String, Object>> tasks) {
        var body = written(form, "tasks", tasks);
        form.text("sharing").ifPresent(level -> body.put("sharing", level));
        return api.act(reader, Call.put("/candidates/{id}/plan", form.value("etag"), body, keeper.candidate()));
    }

    private static Map<String, Object> body(String prompt, String words, String sharing) {
        return Map.of("prompt", prompt, "words", words, "sharing", sharing);
    }

    private static Map<String, Object> written(Form form, String name, List<?> what) {
        var body = new LinkedHashMap<String, Object>();
        body.put(name, what);
        form.text("togetherWith").ifPresent(with -> body.put("togetherWith", with));
        return body;
    }

    /**
     * Where somebody writes.
     *
     * @param alone whether it is the answer that the candidate keeps private, beside one that is shared
     */
    record Place(Step step, String prompt, boolean alone) {

        boolean holds(Walk.Standing one) {
            return one.prompt().equals(prompt) && one.answer().isPrivate() == alone;
        }
    }
}
