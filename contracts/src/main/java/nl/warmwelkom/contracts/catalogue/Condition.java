package nl.warmwelkom.contracts.catalogue;

import java.util.Arrays;
import java.util.Optional;

/**
 * What has to hold before a tip is shown.
 *
 * @param about what the words after the colon name: a year, a provision, what was shared; empty for most
 */
public record Condition(Kind kind, String about) {

    /** Reads a condition as tips write it; empty for words that are not in the vocabulary. */
    public static Optional<Condition> parse(String written) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.covers(written))
                .map(kind -> new Condition(kind, kind.argumentOf(written)))
                .findFirst();
    }

    /** The vocabulary. */
    public enum Kind {
        ALWAYS("always"),
        /** The text speaks of some employees, never of this one. */
        GENERAL_INFO("general-info"),
        YEAR("year:"),
        FEWER_THAN_25_PEOPLE("employer.size<25"),
        TWO_MONTHS_EMPLOYED("employee.months>=2"),
        SIX_MONTHS_EMPLOYED("employee.months>=6"),
        SICK_REPORTED("employee.sick-reported"),
        EMPLOYEE_BEGAN("employee.initiates"),
        COACH_INVOLVED("coach.involved"),
        CANDIDATE_SHARED("candidate.shared:"),
        PROVISION_RUNS("provision.active:"),
        PROVISION_POSSIBLE("provision.possible:"),
        CUSTOMER_CONTACT("job.customer-contact"),
        PEAKS("job.peaks"),
        SHIFTS("job.shifts"),
        SPECIAL_MEDICAL_REQUIREMENTS("safety.special-medical-requirements");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Whether it can only hold because the candidate shared something. */
        public boolean needsSharing() {
            return switch (this) {
                case COACH_INVOLVED, CANDIDATE_SHARED, PROVISION_RUNS -> true;
                case ALWAYS,
                        GENERAL_INFO,
                        YEAR,
                        FEWER_THAN_25_PEOPLE,
                        TWO_MONTHS_EMPLOYED,
                        SIX_MONTHS_EMPLOYED,
                        SICK_REPORTED,
                        EMPLOYEE_BEGAN,
                        PROVISION_POSSIBLE,
                        CUSTOMER_CONTACT,
                        PEAKS,
                        SHIFTS,
                        SPECIAL_MEDICAL_REQUIREMENTS -> false;
            };
        }

        private boolean takesArgument() {
            return words.endsWith(":");
        }

        private boolean covers(String written) {
            return takesArgument()
                    ? written.startsWith(words) && written.length() > words.length()
                    : written.equals(words);
        }

        private String argumentOf(String written) {
            return takesArgument() ? written.substring(words.length()) : "";
        }
    }
}
