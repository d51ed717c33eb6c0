package nl.warmwelkom.contracts.catalogue.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.warmwelkom.contracts.catalogue.readability.Readability.BannedWord;
import nl.warmwelkom.contracts.catalogue.readability.Readability.LongSentence;
import org.junit.jupiter.api.Test;

class ReadabilityTest {

    /** Ten words, twelve syllables, two sentences. */
    private static final String EASY = "Vraag wat iemand helpt. Schrijf het dan op voor later.";

    @Test
    void the_score_is_that_of_flesch_and_douma() {
        assertThat(Readability.of(EASY).score()).hasValueCloseTo(206.84 - 0.77 * 120 - 0.93 * 5, within(0.001));
    }

    @Test
    void easy_words_in_short_sentences_are_easy() {
        assertThat(Readability.of(EASY).isEasy()).isTrue();
    }

    @Test
    void difficult_words_are_not() {
        var difficult = Readability.of(
                "Organisaties ondervinden uiteenlopende verantwoordelijkheden binnen complexe samenwerkingsverbanden elders.");

        assertThat(difficult.score().orElseThrow()).isLessThan(Readability.EASY);
        assertThat(difficult.isEasy()).isFalse();
    }

    @Test
    void a_sentence_of_more_than_twenty_words_is_too_long() {
        var twenty = "een ".repeat(19) + "eind.";
        var more = "Nog " + twenty;

        assertThat(Readability.of(twenty).longSentences()).isEmpty();
        assertThat(Readability.of(more).longSentences()).containsExactly(new LongSentence(more, 21));
        assertThat(Readability.of(more).isEasy()).isFalse();
    }

    @Test
    void sentences_of_more_than_twelve_words_on_average_are_too_long() {
        var twelve = ("Een " + "op ".repeat(11)).strip() + ".";
        var thirteen = "Een " + "op ".repeat(12).strip() + ".";

        assertThat(Readability.of(twelve + " " + twelve).isEasy()).isTrue();
        assertThat(Readability.of(twelve + " " + thirteen).isEasy()).isFalse();
    }

    @Test
    void the_average_of_one_sentence_is_that_sentence() {
        assertThat(Readability.of("een ".repeat(19) + "eind.").isEasy()).isTrue();
    }

    @Test
    void a_text_of_fewer_than_eight_words_is_judged_by_the_list_of_words_alone() {
        assertThat(Readability.of("Regionale arbeidsmarktvoorzieningen en verantwoordelijkheden")
                        .score())
                .isEmpty();
        assertThat(Readability.of("Regionale arbeidsmarktvoorzieningen").isEasy())
                .isTrue();
        assertThat(Readability.of("Middels arbeidsmarktvoorzieningen").isEasy()).isFalse();
    }

    @Test
    void a_word_of_the_list_is_found_with_its_place_and_what_to_write_instead() {
        assertThat(Readability.of("Vraag middels een brief wat de Cliënten wil.")
                        .bannedWords())
                .containsExactly(
                        new BannedWord("middels", 6, "met, of: door"),
                        new BannedWord("Cliënten", 31, "kandidaat, of: medewerker"));
    }

    @Test
    void a_word_that_only_looks_like_one_of_the_list_is_not_found() {
        assertThat(Readability.of("Het maartenblad met middelste aldusdanig reeds-je en inmiddels.")
                        .bannedWords())
                .extracting(BannedWord::word)
                .containsExactly("reeds");
    }

    @Test
    void a_name_weighs_as_an_easy_word_however_long_it_is() {
        var named = "Vraag dit na bij de gemeente of het Participatiebevorderingsbureau daar.";
        var worded = named.replace("Participatie", "participatie");

        assertThat(Readability.of(named).score().orElseThrow())
                .isGreaterThan(Readability.of(worded).score().orElseThrow());
    }

    @Test
    void a_point_in_a_number_or_an_address_ends_no_sentence() {
        assertThat(Readability.of("U krijgt 1.900 euro per jaar. Kijk op www.uwv.nl voor meer.")
                        .sentences())
                .isEqualTo(2);
    }

    @Test
    void a_text_without_words_is_nothing_to_complain_about() {
        assertThat(Readability.of(" 🙂 … ").isEasy()).isTrue();
        assertThat(Readability.of("").sentences()).isZero();
    }
}
