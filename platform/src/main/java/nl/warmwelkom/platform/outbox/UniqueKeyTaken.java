package nl.warmwelkom.platform.outbox;

/** Another aggregate holds a key that may exist only once: nothing was written. */
public final class UniqueKeyTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UniqueKeyTaken(String id) {
        super("%s needs a key that another one holds".formatted(id), null, false, false);
    }
}
