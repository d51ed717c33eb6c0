package nl.warmwelkom.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.warmwelkom.local.demo.Demo;

/**
 * Fills new data once. What was begun and not finished is gone on with at the next start; data that was not new, or that
 * is complete, is left alone.
 */
final class DemoData {

    private static final String WHOLE_REGION = "whole region";
    private static final String ACCOUNTS = "accounts";

    private final Path wanted;
    private final Path complete;
    private final Loader loader;

    /** What loads it all, and can be called again after half a load. */
    @FunctionalInterface
    interface Loader {
        void load(URI gateway, boolean wholeRegion);
    }

    DemoData(Path folder) {
        this(folder, Demo::load);
    }

    DemoData(Path folder, Loader loader) {
        this.wanted = folder.resolve("wanted");
        this.complete = folder.resolve("complete");
        this.loader = loader;
    }

    /** Remembers, before anything is loaded, how much is to be. */
    void want(boolean wholeRegion) throws IOException {
        Files.createDirectories(wanted.getParent());
        Files.writeString(wanted, wholeRegion ? WHOLE_REGION : ACCOUNTS);
    }

    boolean isUnfinished() {
        return Files.exists(wanted) && !Files.exists(complete);
    }

    void load(URI gateway) throws IOException {
        var extent = Files.readString(wanted);
        loader.load(gateway, extent.equals(WHOLE_REGION));
        Files.writeString(complete, extent);
    }
}
