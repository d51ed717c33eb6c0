package nl.warmwelkom.recognition.training;

import java.util.Set;
import java.util.TreeSet;
import nl.warmwelkom.recognition.Learned;

/** The first column of the training text: {@code ziekteverzuim,kosten}, {@code -} for none, {@code !} for a crossing. */
final class Labels {

    private Labels() {}

    static Set<String> parse(String written) {
        var labels = new TreeSet<String>();
        if (written.startsWith(Learned.CROSSING)) {
            labels.add(Learned.CROSSING);
        }
        for (var code : written.replace(Learned.CROSSING, "").split(",", -1)) {
            if (!code.isBlank()) {
                labels.add(code.strip());
            }
        }
        return labels;
    }
}
