package nl.warmwelkom.match.introduction.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * The employer sees what the candidate agreed to show, and can accept, ask or decline.
 *
 * @param waitingSince when the employer last got something to answer to: the offer, or the answer to a question
 */
public record Offered(Basis basis, Offer offer, Instant waitingSince) implements Told, AwaitsAnswer {

    /** How long an offer stands, unless a setting says otherwise. */
    public static final Duration STANDS = Duration.ofDays(28);

    /** The employer, or the coach as long as a question is open. */
    @Override
    public Role awaited() {
        return offer.conversation().awaitsAnswer() ? Role.JOBCOACH : Role.EMPLOYER;
    }

    @Override
    public Offered with(Basis other) {
        return new Offered(other, offer, waitingSince);
    }

    public Change<Accepted> accept(By by, EmployerWords words) {
        return Change.to(
                new Accepted(basis.after(by, Done.ACCEPTED, null, words.toCoach()), offer.with(words)),
                new Happened.Accepted(parties(), by));
    }

    public Change<Offered> ask(By by, Words question) {
        return Change.to(
                new Offered(
                        basis.after(by, Done.QUESTION_ASKED, null, question),
                        offer.with(new Conversation.Question(by, question)),
                        waitingSince),
                new Happened.QuestionAsked(parties(), by));
    }

    public Change<DeclinedByEmployer> decline(By by, Refusal refusal) {
        return Change.to(
                new DeclinedByEmployer(
                        basis.after(
                                by,
                                Done.DECLINED_BY_EMPLOYER,
                                refusal.reason(),
                                refusal.words().toCoach()),
                        offer.with(refusal.words()),
                        refusal),
                new Happened.DeclinedByEmployer(parties(), by, refusal.reason(), refusal.concern()));
    }

    /** The coach answers; the employer has the full time again to decide with it. */
    public Outcome answer(By by, Words words) {
        if (!offer.conversation().awaitsAnswer()) {
            return new NotNow(this, NotNow.Why.NOTHING_ASKED);
        }
        return Change.to(
                new Offered(
                        basis.after(by, Done.QUESTION_ANSWERED, null, words),
                        offer.with(new Conversation.Answer(by, words)),
                        by.at()),
                new Happened.QuestionAnswered(parties(), by));
    }

    /** Nobody waits for ever. A question that the coach has not answered is not held against the employer. */
    public Outcome expire(By by, Duration stands) {
        return by.at().isAfter(waitingSince.plus(stands))
                ? Expired.from(this, by, awaited())
                : new NotNow(this, NotNow.Why.NOT_YET_DUE);
    }
}
