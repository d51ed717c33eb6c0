package nl.warmwelkom.platform.inbox;

/** An event came before one that it builds on. It is waited for: the listener's error handler tries again. */
public final class Gap extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Gap(String key, long seen, long came) {
        super("%s: after %d came %d".formatted(key, seen, came), null, false, false);
    }
}
