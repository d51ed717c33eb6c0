package nl.warmwelkom.candidate.paper;

import java.util.List;
import java.util.Locale;

/**
 * Something to be printed.
 *
 * @param language of all of it
 */
public record Paper(Locale language, String title, List<Section> sections) {

    public Paper {
        sections = List.copyOf(sections);
    }

    /** A heading, and what stands under it: words first, then a list. Either may be empty, but not both. */
    public record Section(String heading, List<String> words, List<Item> items) {

        public Section {
            words = List.copyOf(words);
            items = List.copyOf(items);
        }

        public static Section ofWords(String heading, String words) {
            return new Section(heading, List.of(words), List.of());
        }

        public static Section ofItems(String heading, List<Item> items) {
            return new Section(heading, List.of(), items);
        }

        boolean isEmpty() {
            return words.stream().allMatch(String::isBlank) && items.isEmpty();
        }
    }

    /**
     * A line of a list.
     *
     * @param more a second line; may be empty
     */
    public record Item(String what, String more) {

        public static Item of(String what) {
            return new Item(what, "");
        }
    }
}
