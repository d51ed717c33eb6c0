package nl.warmwelkom.match.landscape;

import java.util.List;

/**
 * A candidate, as candidate-service told: an id and codes.
 *
 * @param needs what helps, without what the candidate keeps private
 * @param storyShareable whether the dossier allows an employer to read the story
 * @param consent whether the candidate is in matching; if not, nothing but the coaches is known
 * @param coaches subjects of the jobcoaches in whose caseload the candidate is
 * @param hasAccount whether the candidate decides with an own account
 */
public record KnownCandidate(
        String region,
        String postcode4,
        int maxTravelKm,
        int hoursMin,
        int hoursMax,
        List<String> dayParts,
        List<String> strengths,
        List<String> interests,
        List<String> certificates,
        List<String> wants,
        List<String> avoids,
        List<Need> needs,
        boolean storyShareable,
        boolean consent,
        List<String> coaches,
        boolean hasAccount) {

    /** A support need; a must rules out a position that does not offer it. */
    public record Need(String code, boolean must, boolean shareable) {}

    static KnownCandidate withdrawn(List<String> coaches, boolean hasAccount) {
        return new KnownCandidate(
                "",
                "",
                0,
                0,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                false,
                coaches,
                hasAccount);
    }

    /** The same candidate, with these needs only. */
    public KnownCandidate withNeeds(List<Need> others) {
        return new KnownCandidate(
                region,
                postcode4,
                maxTravelKm,
                hoursMin,
                hoursMax,
                dayParts,
                strengths,
                interests,
                certificates,
                wants,
                avoids,
                others,
                storyShareable,
                consent,
                coaches,
                hasAccount);
    }

    /** The codes of the needs that the dossier allows an employer to see. */
    public List<String> shareableNeeds() {
        return needs.stream().filter(Need::shareable).map(Need::code).toList();
    }
}
