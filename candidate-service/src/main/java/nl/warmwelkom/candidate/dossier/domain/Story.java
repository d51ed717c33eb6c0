package nl.warmwelkom.candidate.dossier.domain;

/** The candidate's story, in the own words. */
public record Story(String words, Sharing sharing) {

    /** Nothing told yet. A reader for whom the story is not meant sees this too, so that the two cannot be told apart. */
    public static final Story NOT_TOLD = new Story("", Sharing.COACH);

    public boolean isTold() {
        return !words.isBlank();
    }

    public boolean isForEmployers() {
        return isTold() && sharing.reaches(Sharing.EMPLOYER);
    }

    Story seenBy(Sharing audience) {
        return isTold() && sharing.reaches(audience) ? this : NOT_TOLD;
    }
}
