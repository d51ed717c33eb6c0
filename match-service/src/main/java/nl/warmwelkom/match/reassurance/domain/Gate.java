package nl.warmwelkom.match.reassurance.domain;

import java.util.Collections;
import nl.warmwelkom.contracts.catalogue.Condition;

/** Whether a tip may be shown in a context, whatever there is to answer. */
final class Gate {

    private final Context context;
    private final Work work;

    Gate(Context context) {
        this.context = context;
        this.work = context.work().orUsualIn(context.sector());
    }

    /** YES and NO speak for themselves; UNKNOWN is a tip that may be shown, but may not be about this employer's work. */
    Known admits(PreparedTip prepared) {
        var tip = prepared.tip();
        if (!tip.isValidOn(context.today())
                || context.known().contains(tip.id())
                || !mayBeDisclosed(prepared)
                || !passesPrivacyGate(prepared)) {
            return Known.NO;
        }
        var answer = Known.YES;
        for (var condition : prepared.conditions()) {
            var holds = holds(condition);
            if (holds == Known.NO) {
                return Known.NO;
            }
            answer = holds == Known.UNKNOWN ? Known.UNKNOWN : answer;
        }
        return answer;
    }

    private boolean mayBeDisclosed(PreparedTip prepared) {
        var tip = prepared.tip();
        return switch (tip.disclosure()) {
            case UNIVERSAL, GENERAL_INFO -> true;
            case SHARED_NEED ->
                !Collections.disjoint(tip.supportNeeds(), context.sharing().needs());
            // Which status stands in the conditions; a tip that names none could not have been shared by anybody.
            case SHARED_STATUS -> prepared.namesWhatIsShared();
        };
    }

    private boolean passesPrivacyGate(PreparedTip prepared) {
        return !context.sharing().introduction()
                || prepared.gatedBy()
                        .map(context.sharing().statuses()::contains)
                        .orElse(true);
    }

    private Known holds(Condition condition) {
        return switch (condition.kind()) {
            case ALWAYS, GENERAL_INFO -> Known.YES;
            case YEAR ->
                yes(condition.about().equals(String.valueOf(context.today().getYear())));
            // 10-49 may be 48. Silence costs less than an offer that is not for them.
            case FEWER_THAN_25_PEOPLE -> yes(context.size() == EmployerSize.UP_TO_9);
            case TWO_MONTHS_EMPLOYED -> yes(context.monthsEmployed() >= 2);
            case SIX_MONTHS_EMPLOYED -> yes(context.monthsEmployed() >= 6);
            case SICK_REPORTED -> yes(context.situations().contains(Situation.SICK_REPORTED));
            case EMPLOYEE_BEGAN -> yes(context.situations().contains(Situation.EMPLOYEE_BEGAN));
            case COACH_INVOLVED -> yes(context.sharing().statuses().contains("coach"));
            case CANDIDATE_SHARED -> yes(context.sharing().includes(condition.about()));
            case PROVISION_RUNS, PROVISION_POSSIBLE ->
                yes(context.sharing().statuses().contains(condition.about()));
            case CUSTOMER_CONTACT -> work.customerContact();
            case PEAKS -> work.peaks();
            case SHIFTS -> work.shifts();
            // Medical examinations are the exception in law; nobody hears of them because we do not know.
            case SPECIAL_MEDICAL_REQUIREMENTS -> yes(work.medicalRequirements() == Known.YES);
        };
    }

    private static Known yes(boolean holds) {
        return holds ? Known.YES : Known.NO;
    }
}
