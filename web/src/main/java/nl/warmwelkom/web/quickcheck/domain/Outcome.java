package nl.warmwelkom.web.quickcheck.domain;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import nl.warmwelkom.contracts.catalogue.Label;

/** What the quick check tells: how warm the water is, what worries most, and what helps. */
public record Outcome(Temperature temperature, List<Worry> worries, List<Tip> tips, Optional<Heard> heard) {

    /** Enough to do something with today; more is a list that nobody reads. */
    private static final int MOST_TIPS = 5;

    public Outcome {
        worries = worries.stream()
                .sorted(comparingInt(Worry::intensity).reversed())
                .toList();
        tips = tips.stream().limit(MOST_TIPS).toList();
    }

    /** What the visitor's own question was taken for. */
    public sealed interface Heard {

        /** One or more of the concerns. */
        record About(List<Label> concerns) implements Heard {}

        /** None that we are sure of: somebody has to read it. */
        record Open() implements Heard {}

        /** It asks for something about a person's health: the rule, why it is there, and what can be done instead. */
        record NotAllowed(Label rule, Label why, Label instead) implements Heard {}
    }

    /** One concern with how strong it is, from 1 (none) to 5. */
    public record Worry(String concern, int intensity, Label label) {

        /** Below this it is more of a thought than a worry. */
        public static final int COUNTS_FROM = 3;

        public boolean counts() {
            return intensity >= COUNTS_FROM;
        }
    }

    public record Tip(
            String id,
            Optional<Label> title,
            Label text,
            String stage,
            List<Label> because,
            Source source,
            String validUntil,
            boolean readInSource) {}

    /** Where a tip comes from. {@code checkedOn} is a day or a month, as precise as the catalogue knows it. */
    public record Source(String name, String url, String checkedOn) {

        /** Only what a browser may safely open: the address comes from outside. */
        public boolean canBeOpened() {
            return url.startsWith("https://") || url.startsWith("http://");
        }
    }
}
