package nl.warmwelkom.web.api;

import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.web.form.Choice;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The lists of codes with their words. They change with a release, so each is asked for once in a while. */
@Component
public class Catalogue {

    private static final Duration KEEP = Duration.ofMinutes(5);

    private final Api api;
    private final Map<String, Mono<List<Item>>> lists = new ConcurrentHashMap<>();

    Catalogue(Api api) {
        this.api = api;
    }

    /** Empty when it cannot be had now: then codes stand where words should be. */
    public Mono<List<Item>> list(String name) {
        return lists.computeIfAbsent(
                name,
                _ -> fetch(name)
                        .cache(
                                items -> items.isEmpty() ? Duration.ZERO : KEEP,
                                _ -> Duration.ZERO,
                                () -> Duration.ZERO));
    }

    public Mono<List<Choice>> choices(String name, Reader reader) {
        return list(name)
                .map(items -> items.stream()
                        .map(item -> new Choice(item.code(), item.words(reader)))
                        .toList());
    }

    /** The words of each code, in the reader's language. */
    public Mono<Map<String, String>> words(String name, Reader reader) {
        return list(name)
                .map(items -> items.stream()
                        .collect(Collectors.toMap(Item::code, item -> item.words(reader), (one, _) -> one)));
    }

    /** The same for somebody who is not logged in. */
    public Mono<Map<String, String>> words(String name, Locale locale) {
        return list(name)
                .map(items -> items.stream()
                        .collect(Collectors.toMap(
                                Item::code, item -> item.words(Language.of(locale)), (one, _) -> one)));
    }

    private Mono<List<Item>> fetch(String name) {
        return api.ask(Call.get("/catalogue/{list}", name), Items.class)
                .map(answer -> answer.optional().map(Items::items).orElse(List.of()));
    }

    /**
     * One code, with its words in both languages; what an employer can say about a workplace has a question with two ends.
     *
     * @param name of what goes by one name in every language, such as a region
     */
    public record Item(
            String code,
            @Nullable Label label,
            @Nullable String name,
            @Nullable Label question,
            @Nullable Label low,
            @Nullable Label high) {

        public String words(Reader reader) {
            return words(Language.of(Locale.of(reader.pass().language())));
        }

        String words(Language language) {
            return label == null ? requireNonNullElse(name, code) : language.of(label);
        }
    }

    record Items(List<Item> items) {}
}
