package nl.warmwelkom.candidate.sharing.domain;

/** What happened to an introduction, as far as it decides what the employer may see. */
public sealed interface Turn {

    /** The candidate is asked, or has to be asked again: what was chosen before no longer counts. */
    record Asked() implements Turn {}

    /** The candidate agreed, and chose what to show. */
    record Chose(Chosen chosen) implements Turn {}

    /** The employer is told. */
    record Offered() implements Turn {}

    /** Something that leaves it as it is, such as a question, a yes of the employer, a start. */
    record WentOn() implements Turn {}

    /** It is over before it came to anything: nothing may be seen from now on. */
    record Stopped() implements Turn {}
}
