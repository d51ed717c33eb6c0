package nl.warmwelkom.platform.outbox;

/** Somebody else changed the aggregate first: nothing was written. */
public final class StaleWrite extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleWrite(String id) {
        super("%s was changed by somebody else".formatted(id), null, false, false);
    }
}
