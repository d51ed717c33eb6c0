package nl.warmwelkom.gateway.freshness;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far a topic had got for one key when something was written, as {@code responses/<employer id>/3}.
 *
 * @param number grows with each event of this key
 */
record Sequence(String topic, String key, long number) {

    private static final Pattern FORM =
            Pattern.compile("([a-z][a-z0-9.-]{0,63})/([A-Za-z0-9._:-]{1,64})/([0-9]{1,18})");

    /** What a service says that it wrote. What is not in the form is left out: waiting is a courtesy, not a promise. */
    static List<Sequence> listIn(String header) {
        return Arrays.stream(header.split(",", -1))
                .map(String::strip)
                .map(Sequence::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Sequence> parse(String text) {
        var form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Sequence(form.group(1), form.group(2), Long.parseLong(form.group(3))))
                : Optional.empty();
    }

    boolean isAbout(Sequence other) {
        return topic.equals(other.topic) && key.equals(other.key);
    }

    @Override
    public String toString() {
        return topic + "/" + key + "/" + number;
    }
}
