package nl.warmwelkom.candidate.dossier.domain;

import java.util.List;

/** As much of a dossier as somebody may see. */
public sealed interface View {

    CandidateId id();

    /** Everything, to the candidate. */
    record Whole(CandidateId id, boolean hasAccount, Contents contents) implements View {}

    /** All but what is private, to a jobcoach. */
    record AsCoach(CandidateId id, boolean hasAccount, Contents contents) implements View {}

    /**
     * What reaches the team, to a professional. Only the name comes along: the rest of the dossier has no level of its own
     * and is between candidate and coach.
     */
    record AsProfessional(
            CandidateId id,
            String givenName,
            List<Code> strengths,
            List<SupportNeed> needs,
            Story story,
            Journey journey)
            implements View {

        static AsProfessional of(CandidateId id, Contents contents) {
            var visible = contents.seenBy(Sharing.TEAM);
            var profile = visible.profile();
            return new AsProfessional(
                    id,
                    profile.person().givenName(),
                    profile.work().strengths(),
                    profile.needs(),
                    profile.story(),
                    visible.journey());
        }
    }
}
