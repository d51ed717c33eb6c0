package nl.warmwelkom.candidate.dossier.domain;

import org.jspecify.annotations.Nullable;

/**
 * Something that helps the candidate to do good work.
 *
 * @param words the same in the candidate's own words
 * @param must without it, a position is out of the question
 */
public record SupportNeed(Code code, @Nullable String words, Sharing sharing, boolean must) {

    /** "I decide for myself what I tell": an employer who reads that knows that there is something to tell. */
    private static final Code OWN_SAY = new Code("eigen-regie-openheid");

    public boolean isPrivate() {
        return !sharing.reaches(Sharing.COACH);
    }

    /** Whether the dossier allows an employer to see it. */
    public boolean isForEmployers() {
        return sharing.reaches(Sharing.EMPLOYER) && !isNeverForEmployers();
    }

    boolean isNeverForEmployers() {
        return code.equals(OWN_SAY);
    }

    SupportNeed sharedWith(Sharing level) {
        return new SupportNeed(code, words, level, must);
    }
}
