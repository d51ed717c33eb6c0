package nl.warmwelkom.candidate.dossier.web;

import java.util.List;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.problem.Problem;

/** Asks whether words may really go to employers. It names the places, not the words. */
final class WordsToConfirm {

    private WordsToConfirm() {}

    static Problem problem(List<String> places, boolean mayConfirm) {
        var detail = mayConfirm
                ? "Employers may read this, and it speaks of complaints or names a diagnosis. Say it in another way, share it"
                        + " less, or send it again with confirmedWords true. Nothing was changed."
                : "Employers may read this, and it speaks of complaints or names a diagnosis. Only the candidate can agree to"
                        + " that. Say it in another way. Nothing was changed.";
        return new Problem(
                ProblemType.WORDS_TO_CONFIRM,
                detail,
                places.stream()
                        .map(place -> new FieldError(
                                place, "words-to-confirm", "An employer may read these words.", List.of()))
                        .toList());
    }
}
