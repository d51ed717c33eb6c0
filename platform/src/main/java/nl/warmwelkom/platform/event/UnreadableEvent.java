package nl.warmwelkom.platform.event;

/** A record that no attempt will ever read: it goes to the dead-letter topic at once. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String why) {
        super(why);
    }
}
