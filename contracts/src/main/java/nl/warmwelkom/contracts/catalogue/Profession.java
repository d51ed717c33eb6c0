package nl.warmwelkom.contracts.catalogue;

/**
 * A profession in the chain between care and work.
 *
 * @param does what somebody of this profession does for you, said to the candidate
 * @param source id of a source
 */
public record Profession(String code, Label label, Label does, String source) implements Coded {}
