package nl.warmwelkom.contracts.catalogue.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Coded;
import nl.warmwelkom.contracts.catalogue.Fact;
import nl.warmwelkom.contracts.catalogue.Provision;
import nl.warmwelkom.contracts.catalogue.Tip;
import org.junit.jupiter.api.Test;

/**
 * What the catalogue says to people is easy to read. Names of provisions are those of the law. What a source says keeps the
 * words of that source, and notes are for who composes tips: both have short sentences and no word of the list.
 */
class EasyCatalogueTest {

    private final Catalogue catalogue = Catalogue.standard();
    private final Map<String, String> texts = new TreeMap<>();

    @Test
    void worries_and_statements_are_easy_to_read() {
        labels(catalogue.concerns());
        catalogue
                .concerns()
                .forEach(concern -> say(concern.code() + " core", concern.core().nl()));
        catalogue
                .questionnaire()
                .statements()
                .forEach(statement ->
                        say("statement " + statement.concern(), statement.text().nl()));
        allEasy(60);
    }

    @Test
    void tips_are_easy_to_read() {
        for (var tip : catalogue.tips()) {
            say(tip.id() + " title", tip.title().nl());
            say(tip.id() + " text", tip.text().nl());
        }
        allEasy(250);
    }

    @Test
    void provisions_are_easy_to_read() {
        for (var provision : catalogue.provisions()) {
            say(provision.code() + " what", provision.what().nl());
            say(provision.code() + " where to ask", provision.whereToAsk());
            say(provision.code() + " privacy", provision.privacyNote());
            var duration = provision.duration();
            say(provision.code() + " duration", duration == null ? "" : duration);
        }
        allEasy(150);
    }

    @Test
    void what_helps_what_people_are_good_at_and_where_they_work_is_easy_to_read() {
        for (var need : catalogue.supportNeeds()) {
            say(need.code(), need.label().nl());
            say(need.code() + " explain", need.explain().nl());
        }
        for (var strength : catalogue.strengths()) {
            say(strength.code(), strength.label().nl());
            say(strength.code() + " explain", strength.explain().nl());
        }
        for (var trait : catalogue.environment()) {
            say(trait.code(), trait.label().nl());
            say(trait.code() + " question", trait.question().nl());
            say(trait.code() + " low", trait.low().nl());
            say(trait.code() + " high", trait.high().nl());
        }
        allEasy(200);
    }

    @Test
    void labels_are_easy_to_read() {
        labels(catalogue.interests());
        labels(catalogue.professions());
        labels(catalogue.advice());
        labels(catalogue.sectors());
        allEasy(50);
    }

    @Test
    void who_does_what_is_easy_to_read_for_the_groups_of_the_movement() {
        assertThat(catalogue.professions()).hasSizeGreaterThanOrEqualTo(21);
        catalogue.professions().forEach(one -> say(one.code(), one.does().nl()));
        allEasy(20);
    }

    @Test
    void hints_in_the_language_of_possibilities_are_easy_to_read() {
        var words = catalogue.possibilityWords();
        say("diagnosis", words.diagnosisWhy().nl());
        words.complaints()
                .forEach(one -> say(one.question().nl(), one.question().nl()));
        allEasy(5);
    }

    @Test
    void what_a_source_says_and_what_a_professional_has_to_know_is_in_short_sentences_of_common_words() {
        catalogue.provisions().forEach(this::facts);
        catalogue.tips().forEach(this::note);
        for (var rule : catalogue.contradictions()) {
            say(rule.id() + " why", rule.why().nl());
            say(rule.id() + " resolve", rule.resolve().nl());
        }

        assertThat(texts).hasSizeGreaterThan(150).allSatisfy((where, text) -> {
            assertThat(Readability.of(text).longSentences()).as(where).isEmpty();
            assertThat(Readability.of(text).bannedWords()).as(where).isEmpty();
        });
    }

    private void facts(Provision provision) {
        Stream.of(provision.forWhom(), provision.gives(), provision.exceptions())
                .flatMap(List::stream)
                .map(Fact::text)
                .forEach(text -> say(provision.code() + " " + text.hashCode(), text));
    }

    private void note(Tip tip) {
        var note = tip.note();
        if (note != null) {
            say(tip.id() + " note", note.nl());
        }
    }

    private void labels(List<? extends Coded> terms) {
        terms.forEach(term -> say(term.code(), term.label().nl()));
    }

    private void say(String where, String text) {
        texts.put(where, text);
    }

    private void allEasy(int atLeast) {
        assertThat(texts)
                .hasSizeGreaterThan(atLeast)
                .allSatisfy((where, text) -> assertThat(Readability.of(text).isEasy())
                        .as("%s: %s", where, Readability.of(text))
                        .isTrue());
    }
}
