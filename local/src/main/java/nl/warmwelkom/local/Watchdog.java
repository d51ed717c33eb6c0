package nl.warmwelkom.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Says where a start hangs, and ends one that hangs for good. */
final class Watchdog implements AutoCloseable {

    private static final Duration WORRY = Duration.ofSeconds(60);
    private static final int WORRIES = 3;
    private static final int FRAMES = 15;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("start-watchdog").factory());
    private final Steps steps;
    private final PrintStream err;
    private final Runnable giveUp;
    private int worries;

    private Watchdog(Steps steps, PrintStream err, Runnable giveUp) {
        this.steps = steps;
        this.err = err;
        this.giveUp = giveUp;
    }

    static Watchdog over(Steps steps, PrintStream err, Runnable giveUp) {
        return over(steps, err, giveUp, WORRY);
    }

    static Watchdog over(Steps steps, PrintStream err, Runnable giveUp, Duration worry) {
        var watchdog = new Watchdog(steps, err, giveUp);
        var nanos = worry.toNanos();
        var _ = watchdog.timer.scheduleAtFixedRate(watchdog::worry, nanos, nanos, TimeUnit.NANOSECONDS);
        return watchdog;
    }

    private void worry() {
        worries++;
        err.printf(
                "Still starting, and waiting for: %s%n",
                String.join(", ", steps.open().keySet()));
        steps.open().forEach((name, thread) -> err.printf("  %s is here:%n%s%n", name, stack(thread)));
        if (worries == WORRIES) {
            giveUp.run();
        }
    }

    private static String stack(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "    " + frame)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** It has started: nothing to watch any more. */
    @Override
    public void close() {
        timer.shutdownNow();
    }
}
