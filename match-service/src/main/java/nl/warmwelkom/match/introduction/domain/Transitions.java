package nl.warmwelkom.match.introduction.domain;

import java.time.Duration;

/**
 * Makes a move in the state that an introduction turns out to be in. These are all the moves there are; a test holds every
 * state and move against this table, and what is not in it is refused with {@link NotNow}.
 *
 * <pre>
 * state      move                  next state
 * ---------  --------------------  ---------------------
 * proposed   candidate-agrees      agreed
 * proposed   candidate-declines    declined-by-candidate
 * proposed   candidate-postpones   proposed
 * proposed   expire                expired
 * proposed   withdraw              withdrawn
 * agreed     approve               offered
 * agreed     give-back             returned
 * agreed     reject                rejected
 * agreed     remind                agreed
 * agreed     withdraw              withdrawn
 * returned   amend                 proposed
 * returned   remind                returned
 * returned   withdraw              withdrawn
 * offered    accept                accepted
 * offered    ask                   offered
 * offered    answer                offered
 * offered    decline               declined-by-employer
 * offered    remind                offered
 * offered    expire                expired
 * offered    withdraw              withdrawn
 * accepted   meet                  met
 * accepted   withdraw              withdrawn
 * met        start-trial           trial
 * met        place                 placed
 * met        withdraw              withdrawn
 * trial      place                 placed
 * trial      end                   ended
 * trial      withdraw              withdrawn
 * placed     end                   ended
 * placed     withdraw              withdrawn
 * </pre>
 *
 * Four of them ask for more than the state: agreeing shows no more than the dossier allows, answering needs a question,
 * reminding waits for its time and is done once, and expiring waits for its time.
 */
public final class Transitions {

    private Transitions() {}

    /** Makes the move, or refuses it and changes nothing. */
    public static Outcome make(Introduction introduction, Move move, By by) {
        var refused = new NotNow(introduction, NotNow.Why.OTHER_STATE);
        return switch (move) {
            case Move.CandidateAgrees(var sharing, var allowed) ->
                introduction instanceof Proposed it ? it.candidateAgrees(by, sharing, allowed) : refused;
            case Move.CandidateDeclines() -> introduction instanceof Proposed it ? it.candidateDeclines(by) : refused;
            case Move.CandidatePostpones() -> introduction instanceof Proposed it ? it.candidatePostpones(by) : refused;
            case Move.Approve(var words) -> introduction instanceof Agreed it ? it.approve(by, words) : refused;
            case Move.GiveBack(var reason, var words) ->
                introduction instanceof Agreed it ? it.giveBack(by, reason, words) : refused;
            case Move.Reject(var reason, var words) ->
                introduction instanceof Agreed it ? it.reject(by, reason, words) : refused;
            case Move.Amend(var motivation, var within) ->
                introduction instanceof Returned it ? it.amend(by, motivation, within) : refused;
            case Move.Accept(var words) -> introduction instanceof Offered it ? it.accept(by, words) : refused;
            case Move.Ask(var question) -> introduction instanceof Offered it ? it.ask(by, question) : refused;
            case Move.Decline(var refusal) -> introduction instanceof Offered it ? it.decline(by, refusal) : refused;
            case Move.Answer(var words) -> introduction instanceof Offered it ? it.answer(by, words) : refused;
            case Move.Meet(var on, var words) -> introduction instanceof Accepted it ? it.met(by, on, words) : refused;
            case Move.StartTrial(var on, var words) ->
                introduction instanceof Met it ? it.startTrial(by, on, words) : refused;
            case Move.Place(var on, var words) ->
                introduction instanceof MayBePlaced it ? it.place(by, on, words) : refused;
            case Move.End(var on, var words) -> introduction instanceof MayEnd it ? it.end(by, on, words) : refused;
            case Move.Withdraw(var reason) -> introduction instanceof Open it ? it.withdraw(by, reason) : refused;
            case Move.Remind(var after) -> introduction instanceof AwaitsAnswer it ? it.remind(by, after) : refused;
            case Move.Expire(var offerStands) -> expire(introduction, by, offerStands, refused);
        };
    }

    private static Outcome expire(Introduction introduction, By by, Duration offerStands, NotNow refused) {
        return switch (introduction) {
            case Proposed it -> it.expire(by);
            case Offered it -> it.expire(by, offerStands);
            case Agreed _, Returned _, Accepted _, MayBePlaced _, Placed _, Closed _ -> refused;
        };
    }
}
