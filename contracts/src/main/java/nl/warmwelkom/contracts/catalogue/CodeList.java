package nl.warmwelkom.contracts.catalogue;

/** The lists of codes that requests, dossiers and events use. */
public enum CodeList {
    CONCERNS,
    STRENGTHS,
    INTERESTS,
    ENVIRONMENT,
    /** A wish about an environment trait: {@code <trait>:low} or {@code <trait>:high}. */
    ENVIRONMENT_WISHES,
    SUPPORT,
    PROVISIONS,
    SECTORS,
    REGIONS,
    PROFESSIONS,
    ADVICE,
    /** What can be thought over in the {@link FourSteps}. */
    PROMPTS,
    POSTCODES,
    /** {@code mon-am} to {@code sun-ev}. */
    DAY_PARTS
}
