package nl.warmwelkom.match.matching;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Counts how often the index had to believe its rows rather than its bitmaps. Of whom or what is not told. */
final class Disagreements implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Disagreements.class);
    private static final String METER = "index.disagreements";

    private final ObjectProvider<MeterRegistry> meters;

    Disagreements(ObjectProvider<MeterRegistry> meters) {
        this.meters = meters;
    }

    @Override
    public void run() {
        meters.ifAvailable(registry -> registry.counter(METER).increment());
        LOG.error("bitmaps and rows of the index disagree; the rows were believed");
    }
}
