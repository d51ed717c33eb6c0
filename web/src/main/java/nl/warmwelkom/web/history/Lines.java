package nl.warmwelkom.web.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmwelkom.web.dossier.Dossier;
import nl.warmwelkom.web.dossier.Keeper;
import nl.warmwelkom.web.dossier.Overview;
import nl.warmwelkom.web.site.Days;
import nl.warmwelkom.web.site.Site;
import nl.warmwelkom.web.steps.Walk;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A dossier in lines of words, by part: two of them can be laid beside each other. */
@Component
class Lines {

    private final MessageSource messages;
    private final Site site;
    private final Days days = new Days();

    Lines(MessageSource messages, Site site) {
        this.messages = messages;
        this.site = site;
    }

    /** By part, in the order of a dossier. */
    Map<String, List<String>> of(Version version, Keeper keeper, Overview.Words words, Locale locale) {
        var dossier = version.dossier();
        var parts = new LinkedHashMap<String, List<String>>();
        parts.put("story", story(dossier, keeper, locale));
        parts.put("strengths", named(dossier.goodAt(), words.strengths()));
        parts.put("needs", needs(dossier, keeper, words, locale));
        parts.put(
                "place",
                Stream.concat(
                                dossier.wants().stream()
                                        .map(code -> labelled("overview.wants", words.traits(), code, locale)),
                                dossier.avoids().stream()
                                        .map(code -> labelled("overview.avoids", words.traits(), code, locale)))
                        .toList());
        parts.put(
                "work",
                Stream.concat(named(dossier.likes(), words.interests()).stream(), dossier.papers().stream())
                        .toList());
        parts.put("times", times(dossier, words, locale));
        parts.put("person", person(dossier, words));
        parts.put("steps", steps(version.steps(), keeper, locale));
        parts.put("plan", plan(version.steps(), locale));
        return parts;
    }

    private List<String> story(Dossier dossier, Keeper keeper, Locale locale) {
        var story = dossier.story();
        return story == null || dossier.told().isBlank()
                ? List.of()
                : List.of(locked(dossier.told(), story.sharing(), keeper, locale));
    }

    private List<String> needs(Dossier dossier, Keeper keeper, Overview.Words words, Locale locale) {
        return dossier.helps().stream()
                .map(need -> locked(
                        Stream.of(
                                        words.support().getOrDefault(need.code(), need.code()),
                                        need.isMust() ? text("overview.must", locale) : null,
                                        need.words())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(" – ")),
                        need.sharing(),
                        keeper,
                        locale))
                .toList();
    }

    private List<String> times(Dossier dossier, Overview.Words words, Locale locale) {
        var lines = new ArrayList<String>();
        var hours = dossier.hours();
        if (hours != null) {
            lines.add(text("overview.hours", locale, hours.min(), hours.max()));
        }
        lines.addAll(named(dossier.free(), words.dayParts()));
        var travel = dossier.maxTravelKm();
        if (travel != null) {
            lines.add(text("overview.travel", locale, travel));
        }
        return List.copyOf(lines);
    }

    private static List<String> person(Dossier dossier, Overview.Words words) {
        var contact = dossier.contact();
        var region = dossier.region();
        var place = dossier.location();
        return Stream.of(
                        dossier.givenName(),
                        dossier.familyName(),
                        contact == null ? null : contact.email(),
                        contact == null ? null : contact.phone(),
                        region == null ? null : words.regions().getOrDefault(region, region),
                        place == null ? null : place.postcode4())
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> steps(Walk walk, Keeper keeper, Locale locale) {
        return walk.all().stream()
                .flatMap(step -> step.all().stream())
                .flatMap(prompt -> prompt.all().stream()
                        .map(answer -> locked(
                                site.text(prompt.text(), locale) + " " + answer.words(),
                                answer.sharing(),
                                keeper,
                                locale)))
                .toList();
    }

    private List<String> plan(Walk walk, Locale locale) {
        return walk.tasks().stream()
                .map(task -> Stream.of(
                                task.what(),
                                task.who(),
                                task.before() == null
                                        ? null
                                        : text("plan.before.told", locale, days.words(task.before(), locale)),
                                task.isDone() ? text("plan.done", locale) : null)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" – ")))
                .toList();
    }

    private String labelled(String key, Map<String, String> words, String code, Locale locale) {
        return text(key, locale) + ": " + words.getOrDefault(code, code);
    }

    /** With who may see it, for that can change too. */
    private String locked(String words, String level, Keeper keeper, Locale locale) {
        return "%s (%s)".formatted(words, text("lock." + keeper.voice() + "." + level, locale));
    }

    private static List<String> named(List<String> codes, Map<String, String> words) {
        return codes.stream().map(code -> words.getOrDefault(code, code)).toList();
    }

    private String text(String key, Locale locale, Object... gaps) {
        return messages.getMessage(key, gaps, locale);
    }
}
