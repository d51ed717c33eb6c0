package nl.warmwelkom.platform.mail;

/** How handing a mail over went. None of these quotes the server: it would repeat the address. */
public sealed interface HandOver {

    /** The server has it. */
    record Accepted() implements HandOver {}

    /** The server does not have it, and will not take it at another time either. */
    record Refused(String why) implements HandOver {}

    /** The server does not have it, and may take it later. */
    record NotNow(String why) implements HandOver {}

    /** The connection ended before all of it was said, so the server does not have it. */
    record Broken(String why) implements HandOver {}

    /** The connection ended after all of it was said, and before the server answered. */
    record Unsure(String why) implements HandOver {}
}
