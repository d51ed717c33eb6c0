package nl.warmwelkom.contracts.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person is good at.
 *
 * @param group one of Melba's five groups, or {@code ervaring}
 * @param melba the item of Melba that it comes nearest to
 * @param source id of a source
 */
public record Strength(
        String code,
        Label label,
        Label explain,
        String group,
        @Nullable String melba,
        String source,
        DisclosureRisk disclosureRisk)
        implements Coded {}
