package nl.warmwelkom.candidate.dossier.domain;

import java.time.Instant;
import java.util.List;

/** What matching may know of a dossier. */
public sealed interface ForMatching {

    /** The jobcoaches in whose caseload the candidate is. */
    List<Account> coaches();

    boolean hasAccount();

    /** The candidate takes part: codes, and no name, contact or word. */
    record TakesPart(
            Region region,
            String postcode4,
            Work work,
            List<Need> needs,
            boolean storyShareable,
            List<Account> coaches,
            boolean hasAccount)
            implements ForMatching {}

    /** There is no consent for matching, so there is nothing to know. */
    record IsOut(List<Account> coaches, boolean hasAccount) implements ForMatching {}

    /**
     * A support need that may weigh.
     *
     * @param shareable whether the dossier allows an employer to see it
     */
    record Need(Code code, boolean must, boolean shareable) {}

    static ForMatching of(Dossier dossier, Instant now) {
        var coaches = dossier.coachesAt(now);
        if (!dossier.takesPartAt(now)) {
            return new IsOut(coaches, dossier.hasAccount());
        }
        var profile = dossier.profileAt(now);
        return new TakesPart(
                profile.person().region(),
                profile.person().postcode4(),
                profile.work(),
                profile.needs().stream()
                        .filter(need -> !need.isPrivate())
                        .map(need -> new Need(need.code(), need.must(), need.isForEmployers()))
                        .toList(),
                profile.story().isForEmployers(),
                coaches,
                dossier.hasAccount());
    }
}
