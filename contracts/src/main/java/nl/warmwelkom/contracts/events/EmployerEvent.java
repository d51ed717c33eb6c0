package nl.warmwelkom.contracts.events;

import java.util.List;

/** What happens to an employer. Keyed by employer id; the topic keeps the last state of each. */
public sealed interface EmployerEvent {

    /**
     * The state of an employer after a change.
     *
     * @param sector SBI 2008 section, one letter
     * @param size number of people: {@code 1-9}, {@code 10-49}, {@code 50-249} or {@code 250+}
     * @param region code of the arbeidsmarktregio
     * @param postcode4 four-digit postcode area
     * @param open whether introductions are welcome
     * @param accounts subjects of the accounts that may act for this employer
     */
    @WireName("nl.warmwelkom.employer.changed.v1")
    record EmployerChanged(
            String name,
            String sector,
            String size,
            String region,
            String postcode4,
            boolean open,
            List<String> accounts)
            implements EmployerEvent {}

    @WireName("nl.warmwelkom.employer.removed.v1")
    record EmployerRemoved() implements EmployerEvent {}
}
