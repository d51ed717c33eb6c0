package nl.warmwelkom.contracts.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a candidate can think over before telling an employer anything, and what speaks for and against each choice. It is not
 * part of the {@link Catalogue}: nothing is computed with it.
 *
 * @param questions what to tell, to whom, when and how
 * @param choices what an employer can be shown, from all to nothing
 * @param help where more help can be had
 */
public record OpennessAid(List<Question> questions, List<Choice> choices, List<Help> help) {

    public OpennessAid {
        questions = List.copyOf(questions);
        choices = List.copyOf(choices);
        help = List.copyOf(help);
    }

    /** The aid of the product; read once, at the first call. */
    public static OpennessAid standard() {
        return Standard.AID;
    }

    /** Something to think over. */
    public record Question(String code, Label title, Label text, List<Point> points) {

        public Question {
            points = List.copyOf(points);
        }
    }

    /** Something to choose. */
    public record Choice(String code, Label title, Label text, List<Point> points) {

        public Choice {
            points = List.copyOf(points);
        }
    }

    /**
     * What is to be said about it.
     *
     * @param source id of a {@link Source}
     */
    public record Point(Side side, Label text, String source) {}

    /**
     * Help from others.
     *
     * @param source id of a {@link Source}, whose page it is
     */
    public record Help(Label title, String source) {}

    /** Which way a point goes. */
    public enum Side {
        FOR("for"),
        AGAINST("against"),
        FACT("fact");

        private final String code;

        Side(String code) {
            this.code = code;
        }

        @Override
        public String toString() {
            return code;
        }
    }

    /** Everything that is said, about whatever. */
    public Stream<Point> points() {
        return Stream.concat(
                questions.stream().flatMap(question -> question.points().stream()),
                choices.stream().flatMap(choice -> choice.points().stream()));
    }

    /** Holder, so that reading waits for the first who asks. */
    private static final class Standard {
        static final OpennessAid AID =
                new ContentReader(ContentFiles.onClassPath()).yaml("openness.yaml", OpennessAid.class);
    }
}
