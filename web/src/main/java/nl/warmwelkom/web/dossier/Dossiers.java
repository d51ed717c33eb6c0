package nl.warmwelkom.web.dossier;

import java.util.Set;
import java.util.function.Consumer;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.reader.Reader;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/** The dossiers of the API, for who shows them and who writes in them. */
@Component
public class Dossiers {

    /** What may be written; a test holds it to the API document. What is shown besides is not sent back. */
    static final Set<String> WRITABLE = Set.of(
            "givenName",
            "familyName",
            "contact",
            "region",
            "location",
            "maxTravelKm",
            "hours",
            "dayParts",
            "strengths",
            "interests",
            "certificates",
            "environment",
            "supportNeeds",
            "story",
            "step");

    private static final String ONE = "/candidates/{id}";

    private final Api api;

    Dossiers(Api api) {
        this.api = api;
    }

    public Mono<Answer<Dossier>> read(Reader reader, Keeper keeper) {
        return api.ask(reader, Call.get(ONE, keeper.candidate()), Dossier.class);
    }

    /** As the API has it, to change a part of and send back. */
    Mono<Answer.Yes<ObjectNode>> whole(Reader reader, Keeper keeper) {
        return api.ask(reader, Call.get(ONE, keeper.candidate()), ObjectNode.class)
                .map(Answer::needed);
    }

    /**
     * Changes a part of a dossier. The rest stays as it is: the API takes whole dossiers.
     *
     * @param form with the version that it was made from: who changed the dossier since then comes first
     */
    Mono<Answer<Api.Done>> change(Reader reader, Keeper keeper, Form form, Consumer<ObjectNode> part) {
        return whole(reader, keeper).flatMap(now -> {
            var next = now.body().deepCopy().retain(WRITABLE);
            part.accept(next);
            if (form.has("confirmedWords", "true")) {
                next.put("confirmedWords", true);
            }
            return api.act(reader, Call.put(ONE, form.value("etag"), next, keeper.candidate()));
        });
    }
}
