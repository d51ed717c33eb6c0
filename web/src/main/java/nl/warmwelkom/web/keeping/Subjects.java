package nl.warmwelkom.web.keeping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.FourSteps;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.web.api.Catalogue;
import nl.warmwelkom.web.dossier.Keeper;
import nl.warmwelkom.web.keeping.KeepingViews.Ending;
import nl.warmwelkom.web.keeping.KeepingViews.Told;
import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.site.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts what ends into words, and says where to make it longer. */
@Component
class Subjects {

    private static final Map<String, Label> PROMPTS = FourSteps.standard().steps().stream()
            .flatMap(step -> step.prompts().stream())
            .collect(Collectors.toUnmodifiableMap(FourSteps.Prompt::code, FourSteps.Prompt::text));

    private final Catalogue catalogue;
    private final MessageSource messages;

    Subjects(Catalogue catalogue, MessageSource messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    Mono<List<Told>> told(List<Ending> endings, Reader reader, Keeper keeper, Locale locale) {
        return catalogue
                .words("support", reader)
                .map(needs -> endings.stream()
                        .map(one ->
                                new Told(words(one, needs, locale), one.at(), one.isSoon(), path(one, needs, keeper)))
                        .toList());
    }

    private String words(Ending one, Map<String, String> needs, Locale locale) {
        if (one.kind().equals("consent")) {
            return one.subject().equals("matching")
                    ? messages.getMessage("keeping.matching", null, locale)
                    : messages.getMessage("keeping.reads-along", new Object[] {one.subject()}, locale);
        }
        var prompt = PROMPTS.get(one.subject());
        return switch (one.subject()) {
            case "story" -> messages.getMessage("overview.story", null, locale);
            case "plan" -> messages.getMessage("keeping.plan", null, locale);
            default ->
                prompt == null
                        ? needs.getOrDefault(one.subject(), one.subject())
                        : Language.of(locale).of(prompt);
        };
    }

    private static String path(Ending one, Map<String, String> needs, Keeper keeper) {
        if (one.kind().equals("consent")) {
            return keeper.isOwn() ? "wie-helpt" : "";
        }
        return switch (one.subject()) {
            case "story" -> "verhaal";
            case "plan" -> "plan";
            default -> needs.containsKey(one.subject()) ? "wat-helpt/" + one.subject() : "stappen";
        };
    }
}
