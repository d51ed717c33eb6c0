package nl.warmwelkom.match.reassurance.domain;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the set of tips. Each of the five strongest worries that are strong is answered first, as far as tips that do not
 * contradict each other can; then whatever adds most, until there are five or nothing adds any more.
 */
final class TipSearch {

    private final List<Option> options;
    private final BitSet lastResort;

    /** For each of the strong worries that are promised an answer, the options that give one. */
    private final List<List<Option>> answering;

    private final int topics;
    private final BitSet[] conflicts;

    /**
     * @param options in the order in which those worth the same are taken: of two equals the first wins
     * @param lastResort indexes of tips that are taken only for a promise that nothing else can keep
     */
    TipSearch(List<Option> options, BitSet lastResort, Agenda agenda, BitSet[] conflicts) {
        this.options = options;
        this.lastResort = lastResort;
        this.answering = IntStream.range(0, Math.min(Selection.MOST, agenda.strongWorries()))
                .mapToObj(worry ->
                        options.stream().filter(option -> option.answers(worry)).toList())
                .toList();
        this.topics = agenda.size();
        this.conflicts = conflicts;
    }

    List<Option> find() {
        var selection = promised();
        while (!selection.isFull()) {
            var best = best(selection);
            if (best == null) {
                break;
            }
            selection.take(best);
        }
        return selection.chosen();
    }

    /** Worries join one by one, strongest first; one that cannot be answered together with the stronger ones stays out. */
    private Selection promised() {
        var promised = new ArrayList<Integer>();
        var selection = new Selection(topics, conflicts);
        for (int worry = 0; worry < answering.size(); worry++) {
            promised.add(worry);
            var attempt = new Selection(topics, conflicts);
            if (answer(promised, 0, attempt)) {
                selection = attempt;
            } else {
                promised.removeLast();
            }
        }
        return selection;
    }

    /**
     * Depth first, with a step back where tips contradict each other. Looking ahead keeps that short: a choice that
     * leaves a later worry without any answer is given up at once, not after everything in between was tried.
     */
    private boolean answer(List<Integer> worries, int at, Selection selection) {
        if (!isPossible(worries.subList(at, worries.size()), selection)) {
            return false;
        }
        if (at == worries.size()) {
            return true;
        }
        int worry = worries.get(at);
        if (selection.answers(worry)) {
            return answer(worries, at + 1, selection);
        }
        var candidates = answering.get(worry).stream()
                .filter(selection::canTake)
                .sorted(Comparator.comparing(this::isLastResort)
                        .thenComparing(comparingLong(selection::gainOf).reversed())
                        .thenComparing(comparingInt(Option::index)))
                .toList();
        for (var candidate : candidates) {
            selection.take(candidate);
            if (answer(worries, at + 1, selection)) {
                return true;
            }
            selection.putBack();
        }
        return false;
    }

    private boolean isPossible(List<Integer> worries, Selection selection) {
        for (int worry : worries) {
            if (!selection.answers(worry) && answering.get(worry).stream().noneMatch(selection::canTake)) {
                return false;
            }
        }
        return true;
    }

    private boolean isLastResort(Option option) {
        return lastResort.get(option.index());
    }

    private @Nullable Option best(Selection selection) {
        Option best = null;
        long most = 0;
        for (var option : options) {
            long gain = selection.gainOf(option);
            if (gain > most && !isLastResort(option) && selection.canTake(option)) {
                best = option;
                most = gain;
            }
        }
        return best;
    }
}
