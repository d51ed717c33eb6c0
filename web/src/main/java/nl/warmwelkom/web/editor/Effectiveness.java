package nl.warmwelkom.web.editor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.editor.EditorViews.Effect;
import nl.warmwelkom.web.editor.EditorViews.Effects;
import nl.warmwelkom.web.reader.Reader;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What tips do, for every tip: the API tells it page by page. */
@Component
class Effectiveness {

    private static final int PAGES = 10;

    private final Api api;

    Effectiveness(Api api) {
        this.api = api;
    }

    /** By tip; empty when it cannot be had now. */
    Mono<Map<String, Effect>> all(Reader reader) {
        return page(reader, "")
                .expand(page -> page.next() == null ? Mono.empty() : page(reader, page.next()))
                .take(PAGES)
                .flatMapIterable(Effects::all)
                .collect(Collectors.toMap(Effect::tip, effect -> effect, (one, _) -> one));
    }

    private Mono<Effects> page(Reader reader, String after) {
        return api.ask(reader, Call.get("/tip-effects?limit=100").query("cursor", after), Effects.class)
                .map(answer -> answer.optional().orElse(new Effects(List.of(), null)));
    }
}
