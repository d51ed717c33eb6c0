package nl.warmwelkom.contracts.events;

import java.util.List;

/**
 * What matching may know of a candidate: an id and codes, never a name, a contact or a word. Keyed by candidate id; the
 * topic keeps the last state of each.
 */
public sealed interface CandidateEvent {

    /**
     * The state of a dossier after a change, as far as matching needs it. What the candidate keeps private is not in it.
     *
     * @param coaches subjects of the jobcoaches in whose caseload the candidate is
     * @param hasAccount whether the candidate decides with an own account
     * @param wants environment traits with a side, such as {@code geluid:low}
     * @param storyShareable whether the story may be shown to an employer at all
     */
    @WireName("nl.warmwelkom.candidate.changed.v1")
    record CandidateChanged(
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
            boolean consentToMatching,
            List<String> coaches,
            boolean hasAccount)
            implements CandidateEvent {}

    /**
     * A support need that may weigh in matching.
     *
     * @param must without it, a position is out of the question
     * @param shareable whether the candidate's dossier allows an employer to see it
     */
    record Need(String code, boolean must, boolean shareable) {}

    /** The candidate is out of matching: consent withdrawn. */
    @WireName("nl.warmwelkom.candidate.withdrawn.v1")
    record CandidateWithdrawn(List<String> coaches, boolean hasAccount) implements CandidateEvent {}

    @WireName("nl.warmwelkom.candidate.erased.v1")
    record CandidateErased() implements CandidateEvent {}
}
