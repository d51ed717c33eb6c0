package nl.warmwelkom.contracts.catalogue.possibility;

import nl.warmwelkom.contracts.catalogue.Label;

/** Something in a text that can be said in the language of possibilities. Whoever wrote it decides. */
public sealed interface Hint {

    /** Where it begins in the text, in UTF-16 units as in Java and JavaScript. */
    int at();

    /** As it stands in the text. */
    String words();

    /** A word of complaint, and the question behind it. */
    record Complaint(int at, String words, Label question) implements Hint {}

    /** The name of a diagnosis, a treatment or a medicine, and why it is better left out. */
    record Diagnosis(int at, String words, Label why) implements Hint {}
}
