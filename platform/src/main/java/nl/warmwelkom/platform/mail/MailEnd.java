package nl.warmwelkom.platform.mail;

import java.util.Locale;

/** What became of a mail. */
public enum MailEnd {
    /** The server took it. */
    SENT,
    /** The server will never take it, for this address or with this content. */
    REFUSED,
    /** It waited until it was no news any more. */
    GIVEN_UP,
    /** The connection or the process ended in the moment of handing over. It is not sent again, for it may have arrived. */
    UNSURE,
    /** What it was about changed before it left. */
    RECALLED;

    /** How it is called in the store, in metrics and in logs. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
