package nl.warmwelkom.candidate.dossier.web;

import java.net.URI;
import java.util.function.UnaryOperator;
import nl.warmwelkom.candidate.dossier.application.StartDossier;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.platform.http.Answers;
import nl.warmwelkom.platform.problem.Problem;
import org.springframework.http.ResponseEntity;

/** The answer to somebody who starts a dossier, empty or brought along. */
final class Starts {

    private Starts() {}

    /** All that a creation answers with: the answer is kept for a day, and there may be nothing of a person in it. */
    record Created(String id) {}

    static ResponseEntity<Object> answer(StartDossier.Outcome outcome) {
        return answer(outcome, UnaryOperator.identity());
    }

    /**
     * The answer to a body in which the dossier has its own place.
     *
     * @param inBody where in the body something stands
     */
    static ResponseEntity<Object> answer(StartDossier.Outcome outcome, UnaryOperator<String> inBody) {
        return switch (outcome) {
            case StartDossier.Outcome.Started(var stored) ->
                Answers.created(
                        URI.create("/api/v1/candidates/" + stored.id()),
                        Topic.CANDIDATES,
                        stored,
                        new Created(stored.id()));
            case StartDossier.Outcome.AlreadyThere() ->
                throw new Problem(
                                ProblemType.ALREADY_EXISTS,
                                "You have a dossier already. Change that one: GET it, and PUT it with its ETag.")
                        .refuse();
            case StartDossier.Outcome.WasErased() ->
                throw new Problem(
                                ProblemType.ALREADY_EXISTS,
                                "The dossier of this account was erased. Ask whoever gave you the account for a new one.")
                        .refuse();
            case StartDossier.Outcome.NoDossierOfTheirs() ->
                throw new Problem(
                                ProblemType.NOT_ALLOWED,
                                "Your account is not tied to a dossier. Ask whoever gave it to you.")
                        .refuse();
            case StartDossier.Outcome.NotRight(var faults) -> throw Faults.refusal(faults, inBody);
            case StartDossier.Outcome.ToConfirm(var places) ->
                throw WordsToConfirm.problem(places.stream().map(inBody).toList(), true)
                        .refuse();
        };
    }
}
