package nl.warmwelkom.local;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;

/** Tells what has started, after how many seconds, and knows what has not. */
final class Steps {

    private final Map<String, Thread> open = new ConcurrentSkipListMap<>();
    private final PrintStream out;

    Steps(PrintStream out) {
        this.out = out;
    }

    <T> T take(String name, Callable<T> work) throws Exception {
        open.put(name, Thread.currentThread());
        var result = work.call();
        open.remove(name);
        say(name);
        return result;
    }

    void say(String line) {
        out.printf("  %5.1f s  %s%n", ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0, line);
    }

    /** What has begun and not ended, and the thread that is at it. */
    Map<String, Thread> open() {
        return Map.copyOf(open);
    }
}
