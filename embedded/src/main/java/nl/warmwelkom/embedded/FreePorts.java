package nl.warmwelkom.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports on the loopback address that nobody listens on.
 *
 * Chosen below the range from which systems number outgoing connections, or one of our own connections could take a port
 * between the choice and its use.
 */
public final class FreePorts {

    private static final int FIRST = 20_000;
    private static final int END = 32_000;
    private static final int ATTEMPTS = 1_000;

    private FreePorts() {}

    public static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** As many different free ports as asked for. */
    public static List<Integer> choose(int count) {
        return chooseBeside(0, count);
    }

    /**
     * As many different free ports as asked for, and none of them the one that somebody else is about to use.
     *
     * @param taken that one, on which nobody listens yet
     */
    public static List<Integer> chooseBeside(int taken, int count) {
        Set<Integer> chosen = new HashSet<>();
        for (var attempt = 0; attempt < ATTEMPTS && chosen.size() < count; attempt++) {
            var port = ThreadLocalRandom.current().nextInt(FIRST, END);
            if (port != taken && isFree(port)) {
                chosen.add(port);
            }
        }
        if (chosen.size() < count) {
            throw new IllegalStateException("No %d free ports between %d and %d".formatted(count, FIRST, END));
        }
        return List.copyOf(chosen);
    }
}
