package nl.warmwelkom.platform.mail;

/** The way to a mail server. Its calls wait for that server: they are made on threads of their own. */
@FunctionalInterface
public interface MailLine {

    /**
     * Opens a connection.
     *
     * @throws Unreachable when there is none to be had now
     */
    Open open();

    /** A connection, for one mail after the other. */
    interface Open extends AutoCloseable {

        HandOver handOver(Mail mail);

        @Override
        void close();
    }

    /** The server cannot be reached, or does not let us in. */
    final class Unreachable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Unreachable(String why) {
            super(why, null, false, false);
        }
    }
}
