package nl.warmwelkom.match.provision.domain;

import nl.warmwelkom.contracts.catalogue.Provision;

/** A provision that nothing in the job rules out. Whether it applies depends on somebody we know nothing of. */
public record Possible(Provision provision, Worth worth) {}
