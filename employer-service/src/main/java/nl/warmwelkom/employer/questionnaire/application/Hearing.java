package nl.warmwelkom.employer.questionnaire.application;

import java.util.List;
import nl.warmwelkom.employer.questionnaire.domain.Question.Guess;
import nl.warmwelkom.employer.questionnaire.domain.Question.Heard;
import nl.warmwelkom.recognition.Recogniser;
import nl.warmwelkom.recognition.Recognition.Outcome;
import nl.warmwelkom.recognition.Recognition.Recognised;

/** Takes an employer's own words for one or more worries, for a question that somebody has to read, or for a line crossed. */
public final class Hearing {

    private final Recogniser recogniser;

    public Hearing(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    public Heard hear(String words) {
        var recognition = recogniser.recognise(words);
        return new Heard(
                recognition.outcome() == Outcome.NOT_ALLOWED,
                guesses(recognition.concerns()),
                guesses(recognition.suggestions()));
    }

    private static List<Guess> guesses(List<Recognised> recognised) {
        return recognised.stream()
                .map(one -> new Guess(one.concern(), one.confidence()))
                .toList();
    }
}
