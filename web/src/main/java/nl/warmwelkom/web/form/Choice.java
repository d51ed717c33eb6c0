package nl.warmwelkom.web.form;

/** One of the answers that a field offers. */
public record Choice(String code, String words) {}
