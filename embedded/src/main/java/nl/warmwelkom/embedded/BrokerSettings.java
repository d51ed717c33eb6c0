package nl.warmwelkom.embedded;

import java.nio.file.Path;
import java.util.Properties;

/** Settings of a broker that is its own controller, the only one in its cluster, and small. */
final class BrokerSettings {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private BrokerSettings() {}

    static Properties of(Path folder, int brokerPort, int controllerPort) {
        var settings = new Properties();
        addresses(settings, brokerPort, controllerPort);
        settings.put("log.dirs", folder.toString());
        alone(settings);
        small(settings);
        patient(settings);
        return settings;
    }

    private static void addresses(Properties settings, int brokerPort, int controllerPort) {
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", String.valueOf(NODE));
        settings.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        settings.put(
                "listeners",
                "PLAINTEXT://127.0.0.1:%d,%s://127.0.0.1:%d".formatted(brokerPort, CONTROLLER, controllerPort));
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + brokerPort);
        settings.put("controller.listener.names", CONTROLLER);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    }

    private static void alone(Properties settings) {
        settings.put("default.replication.factor", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        // Nobody else joins a group a moment later: no use in waiting for them.
        settings.put("group.initial.rebalance.delay.ms", "0");
        // Topics are declared by the services; a typing error should not become one.
        settings.put("auto.create.topics.enable", "false");
    }

    private static void small(Properties settings) {
        settings.put("num.partitions", "3");
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("num.network.threads", "1");
        settings.put("num.io.threads", "4");
        settings.put("background.threads", "2");
        settings.put("num.recovery.threads.per.data.dir", "1");
        settings.put("log.cleaner.threads", "1");
        settings.put("log.cleaner.dedupe.buffer.size", String.valueOf(4 * 1024 * 1024));
        settings.put("log.cleaner.io.buffer.size", String.valueOf(64 * 1024));
        settings.put("log.index.size.max.bytes", String.valueOf(1024 * 1024));
        settings.put("log.segment.bytes", String.valueOf(16 * 1024 * 1024));
        // Else an idle laptop writes a record of nothing to disk twice a second.
        settings.put("metadata.max.idle.interval.ms", "0");
    }

    private static void patient(Properties settings) {
        // A laptop may stay closed for months; its consumers still read on where they were.
        settings.put("offsets.retention.minutes", String.valueOf(10 * 365 * 24 * 60));
        // After a kill the new life of this broker is let in only when the session of the old one is over.
        settings.put("broker.heartbeat.interval.ms", "500");
        settings.put("broker.session.timeout.ms", "3000");
    }
}
