package nl.warmwelkom.candidate.dossier.application;

import java.util.List;
import nl.warmwelkom.candidate.dossier.domain.Code;
import nl.warmwelkom.candidate.dossier.domain.Profile;
import nl.warmwelkom.candidate.dossier.domain.Story;
import nl.warmwelkom.candidate.dossier.domain.SupportNeed;
import org.jspecify.annotations.Nullable;

/**
 * The most that a dossier allows any employer to see, at this moment. What an employer does see is at most this, and only what
 * the candidate chose for that employer.
 *
 * @param givenName null for {@link #NOTHING} alone
 * @param story null when it is not told, or not to employers
 */
public record Shareable(
        @Nullable String givenName, @Nullable String story, List<String> strengths, List<Need> needs) {

    /** Without consent for matching nobody is shown anything. */
    static final Shareable NOTHING = new Shareable(null, null, List.of(), List.of());

    /** A support need, with the candidate's own words for it if there are any. */
    public record Need(String code, @Nullable String words) {}

    static Shareable of(Profile profile) {
        return new Shareable(
                profile.person().givenName(),
                words(profile.story()),
                profile.work().strengths().stream().map(Code::value).toList(),
                profile.needs().stream()
                        .filter(SupportNeed::isForEmployers)
                        .map(need -> new Need(need.code().value(), need.words()))
                        .toList());
    }

    private static @Nullable String words(Story story) {
        return story.isForEmployers() ? story.words() : null;
    }
}
