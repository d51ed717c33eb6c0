package nl.warmwelkom.contracts.catalogue;

/**
 * One side of what a workplace is like; an employer scores it from 1 to 5.
 *
 * @param question what the employer is asked
 * @param low what 1 means
 * @param high what 5 means
 * @param source id of a source
 */
public record EnvironmentTrait(
        String code, Label label, Label question, Label low, Label high, Grounding grounding, String source)
        implements Coded {}
