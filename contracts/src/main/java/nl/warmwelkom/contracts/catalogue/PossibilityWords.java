package nl.warmwelkom.contracts.catalogue;

import java.util.List;

/**
 * The words that possibility language offers something else for.
 *
 * @param diagnosisWhy why the name of a diagnosis is better left out
 * @param diagnoses patterns of such names
 * @param complaints words of complaint, each with the question behind it
 */
public record PossibilityWords(Label diagnosisWhy, List<String> diagnoses, List<Complaint> complaints) {

    public PossibilityWords {
        diagnoses = List.copyOf(diagnoses);
        complaints = List.copyOf(complaints);
    }

    /** Words of complaint with one question behind them. */
    public record Complaint(List<String> words, Label question) {

        public Complaint {
            words = List.copyOf(words);
        }
    }
}
