package nl.warmwelkom.web.site;

/** What an account manager and a jobcoach call somebody by, where a name is not to be told. */
public final class ShortCode {

    /** As much of an id as people can compare. */
    private static final int LENGTH = 8;

    private ShortCode() {}

    /** The end of an id. */
    public static String of(String id) {
        return id.substring(Math.max(0, id.length() - LENGTH));
    }
}
