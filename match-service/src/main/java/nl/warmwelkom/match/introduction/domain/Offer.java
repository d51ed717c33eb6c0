package nl.warmwelkom.match.introduction.domain;

/** What an employer was told and what came of it: only what the candidate agreed to show, and the words between the two. */
public record Offer(Yes yes, Conversation conversation, EmployerWords words) {

    static Offer of(Yes yes) {
        return new Offer(yes, Conversation.NOT_BEGUN, EmployerWords.NONE);
    }

    Offer forgotten() {
        return new Offer(new Yes(Sharing.NOTHING, yes.by().forgotten()), conversation.forgotten(), EmployerWords.NONE);
    }

    Offer with(Conversation.Message message) {
        return new Offer(yes, conversation.plus(message), words);
    }

    Offer with(EmployerWords answer) {
        return new Offer(yes, conversation, answer);
    }
}
