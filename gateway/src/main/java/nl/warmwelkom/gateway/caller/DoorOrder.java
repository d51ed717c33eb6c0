package nl.warmwelkom.gateway.caller;

/** The order of what happens at the door, around the check of tokens (which Spring Security does at -100). */
public final class DoorOrder {

    /** Before tokens are checked, because checking costs too. */
    public static final int BEFORE_TOKENS = -120;

    static final int CALLER = -90;

    /** Now we know who asks. */
    public static final int ONCE_CALLER_IS_KNOWN = -80;

    /** Last: a body is read only for who may send one. */
    public static final int BODY = -70;

    private DoorOrder() {}
}
