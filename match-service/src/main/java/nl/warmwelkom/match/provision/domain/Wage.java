package nl.warmwelkom.match.provision.domain;

/** What an employer pays before tax, in euro cents. */
public sealed interface Wage {

    /** What it comes to in a year of so many hours. */
    long centsPerYear(long hoursPerYear);

    record PerHour(long cents) implements Wage {

        public PerHour {
            requirePay(cents);
        }

        @Override
        public long centsPerYear(long hoursPerYear) {
            return Math.multiplyExact(cents, hoursPerYear);
        }
    }

    /** For all hours of the job together. */
    record PerMonth(long cents) implements Wage {

        public PerMonth {
            requirePay(cents);
        }

        @Override
        public long centsPerYear(long hoursPerYear) {
            return Math.multiplyExact(cents, Job.MONTHS_PER_YEAR);
        }
    }

    private static void requirePay(long cents) {
        if (cents < 1) {
            throw new IllegalArgumentException("A wage is more than nothing; this one is " + cents);
        }
    }
}
