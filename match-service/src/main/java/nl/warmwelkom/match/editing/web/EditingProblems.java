package nl.warmwelkom.match.editing.web;

import java.util.List;
import nl.warmwelkom.contracts.catalogue.check.Fault;
import nl.warmwelkom.contracts.problem.ProblemType;
import nl.warmwelkom.match.editing.domain.Refusal;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.platform.problem.Problem;

/** What editors are told when something cannot be done. */
final class EditingProblems {

    private EditingProblems() {}

    static RuntimeException of(Refusal why) {
        return switch (why) {
            case RETIRED ->
                wrongOrder("This tip was retired. What it said can come back as a new tip, which is checked as such.");
            case NOT_THE_LATEST_DRAFT ->
                wrongOrder(
                        "This version is not the latest draft. Read the tip again: somebody wrote or approved since.");
            case OWN_WORK ->
                new Problem(ProblemType.OWN_WORK, "You wrote this version. Another editor has to read and approve it.")
                        .refuse();
            case FROM_THE_PAST -> invalid("/publishFrom", "from-the-past", "Today or later, in the Netherlands.");
            case ENDS_BEFORE_IT_BEGINS ->
                invalid("/publishFrom", "ends-before", "This version is no longer valid on that day.");
        };
    }

    /** The rules are written for whoever reads a list of tips; here the tip is the one in hand. */
    static RuntimeException of(List<Fault> faults) {
        return new InvalidInput(faults.stream()
                .map(fault -> new FieldError(fault.field(), "catalogue-rule", "The tip " + fault.what() + "."))
                .toList());
    }

    private static RuntimeException wrongOrder(String detail) {
        return new Problem(ProblemType.WRONG_ORDER, detail).refuse();
    }

    private static RuntimeException invalid(String pointer, String code, String message) {
        return new InvalidInput(List.of(new FieldError(pointer, code, message)));
    }
}
