package nl.warmwelkom.contracts.catalogue.readability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "werk, 1",
        "tip, 1",
        "nieuw, 1",
        "eeuw, 1",
        "leeuw, 1",
        "mooi, 1",
        "draai, 1",
        "groei, 1",
        "bij, 1",
        "huis, 1",
        "goed, 1",
        "coach, 1",
        "jobcoach, 2",
        "team, 1",
        "zorgen, 2",
        "nieuwe, 2",
        "moeite, 2",
        "mooie, 2",
        "ruimte, 2",
        "royaal, 2",
        "yoga, 2",
        "online, 2",
        "dieet, 2",
        "ideaal, 3",
        "ideeën, 3",
        "museum, 3",
        "patiënt, 3",
        "serieus, 3",
        "theater, 3",
        "beoordelen, 4",
        "werkgever, 3",
        "medewerker, 4",
        "duidelijk, 3",
        "afspraken, 3",
        "geïnteresseerd, 5",
        "financieel, 4",
        "officiële, 5",
        "situatie, 4",
        "kwaliteit, 3",
        "psychisch, 2",
        "psychische, 3",
        "re, 1",
        "proefplaatsing, 3",
        "ziekteverzuim, 4",
        "loonkostensubsidie, 6",
        "kwetsbaarheid, 3",
        "onzekerheid, 4",
        "verantwoordelijkheid, 6",
        "arbeidsongeschiktheidsuitkering, 9",
        "u, 1",
        "hè, 1",
        "één, 1",
        "UWV, 3",
        "2026, 1",
        "psst, 1"
    })
    void a_word_has_a_syllable_for_each_vowel_sound(String word, int syllables) {
        assertThat(Syllables.in(word)).isEqualTo(syllables);
    }
}
