package nl.warmwelkom.web.coach;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmwelkom.web.api.Api;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.form.Choice;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.reader.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The answer of a candidate who has no account, given beside the jobcoach, who writes it down. */
@Component
class Together {

    private static final String LATER = "later";
    private static final String NO = "no";

    private final Api api;
    private final Catalogue catalogue;
    private final MessageSource messages;

    Together(Api api, Catalogue catalogue, MessageSource messages) {
        this.api = api;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /** What an employer can be shown; the share goes along with a yes just as it came. */
    record Yes(String code, Map<String, Object> share) {

        /** Says what it shows too: a yes to what was read together is no yes to what came after. */
        String answer() {
            return code + "-" + Integer.toHexString(share.hashCode());
        }

        boolean shares(String part) {
            return Boolean.TRUE.equals(share.get(part));
        }

        List<?> needs() {
            return share.get("supportNeeds") instanceof List<?> codes ? codes : List.of();
        }
    }

    record Openness(@Nullable List<Yes> choices) {

        List<Yes> all() {
            return requireNonNullElse(choices, List.of());
        }
    }

    /** The answers that can be given, each yes with what the employer then sees; none where the candidate answers alone. */
    Mono<List<Choice>> choices(Reader reader, String id, Locale locale) {
        return Mono.zip(yeses(reader, id), catalogue.words("support", reader)).map(parts -> {
            var answers = new ArrayList<Choice>();
            parts.getT1().forEach(yes -> answers.add(new Choice(yes.answer(), told(yes, parts.getT2(), locale))));
            if (!answers.isEmpty()) {
                Stream.of(LATER, NO).forEach(no -> answers.add(new Choice(no, words("coach.together." + no, locale))));
            }
            return List.copyOf(answers);
        });
    }

    private String told(Yes yes, Map<String, String> support, Locale locale) {
        var seen = Stream.concat(
                        Stream.of("givenName", "story", "strengths")
                                .filter(yes::shares)
                                .map(part -> words("coach.together." + part, locale)),
                        yes.needs().stream().map(String::valueOf).map(code -> support.getOrDefault(code, code)))
                .toList();
        return seen.isEmpty()
                ? words("coach.together.nothing", locale)
                : messages.getMessage("coach.together.yes", new Object[] {String.join(", ", seen)}, locale);
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /** What shows the same is one choice. */
    private Mono<List<Yes>> yeses(Reader reader, String id) {
        return api.ask(reader, Call.get("/introductions/{id}/openness", id), Openness.class)
                .map(answer -> answer.optional().map(Openness::all).orElse(List.of()))
                .map(all -> List.copyOf(all.stream()
                        .collect(Collectors.toMap(Yes::share, yes -> yes, (one, _) -> one, LinkedHashMap::new))
                        .values()));
    }

    Mono<Form> answer(Reader reader, String id, Form form) {
        return yeses(reader, id).flatMap(yeses -> {
            var yes = yeses.stream()
                    .filter(one -> form.has("decision", one.answer()))
                    .findFirst();
            var checked = checked(form, yes.isPresent());
            return checked.isWrong()
                    ? Mono.just(checked)
                    : api.act(reader, Call.post("/introductions/{id}/candidate-decision", decision(form, yes), id))
                            .map(done -> form.after(done, "decision", "togetherWith"));
        });
    }

    private static Form checked(Form form, boolean agrees) {
        var known = agrees || List.of(LATER, NO).contains(form.value("decision"));
        var nothing = form.text("decision").isEmpty();
        var decided = known ? form : form.with("decision", nothing ? "required" : "shows-something-else");
        return form.text("togetherWith").isEmpty() ? decided.with("togetherWith", "required") : decided;
    }

    private static Map<String, Object> decision(Form form, Optional<Yes> yes) {
        var with = form.value("togetherWith").strip();
        return yes.map(one -> Map.<String, Object>of("agree", true, "share", one.share(), "togetherWith", with))
                .orElseGet(() -> Map.of("agree", false, "later", form.has("decision", LATER), "togetherWith", with));
    }
}
