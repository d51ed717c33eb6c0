package nl.warmwelkom.candidate.sharing.domain;

import java.time.Instant;
import java.util.List;

/**
 * What helps a candidate, handed over to the employer of one introduction. It holds no words: those are the dossier's, so that
 * changing or lowering them there changes what can be read here.
 *
 * @param supportNeeds codes, in the order that the candidate chose
 * @param by the account that handed it over
 */
public record Passport(String candidateId, List<String> supportNeeds, Instant at, String by) {

    public Passport {
        supportNeeds = List.copyOf(supportNeeds);
    }
}
