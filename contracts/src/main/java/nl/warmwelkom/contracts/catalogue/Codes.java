package nl.warmwelkom.contracts.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The codes of every list. */
final class Codes {

    private static final int SUGGESTIONS = 3;

    /** Longer than any code. Comparing costs as much as both lengths multiplied, and anybody may write anything. */
    private static final int LONGEST_GUESS = 64;

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> PARTS = List.of("am", "pm", "ev");

    private final Map<CodeList, Set<String>> codes = new EnumMap<>(CodeList.class);

    Codes(Content content, Set<String> postcodes) {
        for (var list : CodeList.values()) {
            codes.put(list, codesOf(list, content, postcodes));
        }
    }

    boolean has(CodeList list, String code) {
        return of(list).contains(code);
    }

    List<String> nearest(CodeList list, String written) {
        if (written.length() > LONGEST_GUESS) {
            return List.of();
        }
        var guess = written.strip().toLowerCase(Locale.ROOT);
        return of(list).stream()
                .map(code -> new Suggestion(code, distance(guess, code)))
                .sorted(Comparator.comparingInt(Suggestion::distance).thenComparing(Suggestion::code))
                .limit(SUGGESTIONS)
                .map(Suggestion::code)
                .toList();
    }

    static <T extends Coded> Map<String, T> byCode(Collection<T> terms) {
        var byCode = new LinkedHashMap<String, T>();
        terms.forEach(term -> byCode.put(term.code(), term));
        return byCode;
    }

    private Set<String> of(CodeList list) {
        return codes.getOrDefault(list, Set.of());
    }

    private static int distance(String guess, String code) {
        return LevenshteinDistance.getDefaultInstance().apply(guess, code.toLowerCase(Locale.ROOT));
    }

    private static Set<String> codesOf(CodeList list, Content content, Set<String> postcodes) {
        return switch (list) {
            case CONCERNS -> codes(content.concerns());
            case STRENGTHS -> codes(content.strengths());
            case INTERESTS -> codes(content.interests());
            case ENVIRONMENT -> codes(content.environment());
            case ENVIRONMENT_WISHES ->
                content.environment().stream()
                        .flatMap(trait -> Stream.of(trait.code() + ":low", trait.code() + ":high"))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
            case SUPPORT -> codes(content.supportNeeds());
            case PROVISIONS -> codes(content.provisions());
            case SECTORS -> codes(content.sectors());
            case REGIONS -> codes(content.regions());
            case PROFESSIONS -> codes(content.professions());
            case ADVICE -> codes(content.advice());
            case PROMPTS -> FourSteps.standard().prompts();
            case POSTCODES -> postcodes;
            case DAY_PARTS ->
                DAYS.stream()
                        .flatMap(day -> PARTS.stream().map(part -> day + "-" + part))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        };
    }

    private static Set<String> codes(Collection<? extends Coded> terms) {
        return byCode(terms).keySet();
    }

    private record Suggestion(String code, int distance) {}
}
