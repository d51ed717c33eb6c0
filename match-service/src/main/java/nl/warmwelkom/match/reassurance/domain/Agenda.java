package nl.warmwelkom.match.reassurance.domain;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.warmwelkom.contracts.catalogue.Questionnaire;
import nl.warmwelkom.contracts.catalogue.Tip;

/** What there is to answer: the worries, strongest first, and then the needs that are shared. */
final class Agenda {

    /** From here on a worry is promised an answer. */
    private static final int STRONG = 4;

    /** A need that somebody chose to tell counts like a strong worry of ordinary weight. */
    private static final int NEED_MASS = STRONG;

    private final List<Reason> topics = new ArrayList<>();
    private final List<Integer> masses = new ArrayList<>();
    private final Map<String, Integer> worries = new HashMap<>();
    private final Map<String, Integer> needs = new HashMap<>();
    private final int strong;

    Agenda(Context context, Map<String, Integer> weights) {
        Comparator<Reason.Worry> strongestFirst = comparingInt(Reason.Worry::intensity)
                .thenComparingInt(worry -> weights.getOrDefault(worry.concern(), 1))
                .reversed()
                .thenComparing(Reason.Worry::concern);
        context.intensities().entrySet().stream()
                .filter(answer -> answer.getValue() > Questionnaire.LOWEST)
                .map(answer -> new Reason.Worry(answer.getKey(), answer.getValue()))
                .sorted(strongestFirst)
                .forEach(worry -> {
                    worries.put(worry.concern(), topics.size());
                    topics.add(worry);
                    masses.add(worry.intensity() * weights.getOrDefault(worry.concern(), 1));
                });
        strong = (int) context.intensities().values().stream()
                .filter(intensity -> intensity >= STRONG)
                .count();
        context.sharing().needs().stream().sorted().forEach(need -> {
            needs.put(need, topics.size());
            topics.add(new Reason.SharedNeed(need));
            masses.add(NEED_MASS);
        });
    }

    /** How many of the first topics are strong worries. */
    int strongWorries() {
        return strong;
    }

    int size() {
        return topics.size();
    }

    int mass(int topic) {
        return masses.get(topic);
    }

    boolean isNeed(int topic) {
        return topic >= worries.size();
    }

    boolean isConcern(int topic, String concern) {
        return Integer.valueOf(topic).equals(worries.get(concern));
    }

    /** The topics that a tip answers: its concerns in the tip's own order, then its needs. */
    int[] topicsOf(Tip tip) {
        var worried = tip.concerns().stream().filter(worries::containsKey).mapToInt(worries::get);
        var shared = tip.supportNeeds().stream().filter(needs::containsKey).mapToInt(needs::get);
        return IntStream.concat(worried, shared).toArray();
    }

    List<Reason> reasons(int[] topicsOfTip) {
        return IntStream.of(topicsOfTip).sorted().mapToObj(topics::get).toList();
    }
}
