package nl.warmwelkom.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** A Kafka broker in this JVM, on the loopback address, with its data in a folder. What it keeps does not depend on its ports. */
public final class EmbeddedKafka implements AutoCloseable {

    /** The same in every data folder: a folder may be moved, and two of them are never one cluster. */
    private static final String CLUSTER = "V2FybS1XZWxrb20tMDAwMQ";

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts on what the folder holds, or empty, on free ports. */
    public static EmbeddedKafka start(Path dataFolder) {
        var ports = FreePorts.choose(2);
        return start(dataFolder, ports.getFirst(), ports.getLast());
    }

    /** Starts on what the folder holds, or empty. Takes over the JVM's fate: a broker that fails halts it. */
    public static EmbeddedKafka start(Path dataFolder, int brokerPort, int controllerPort) {
        try {
            // Looked at beforehand, because the broker answers a taken port by halting the JVM.
            refuseTaken(brokerPort);
            refuseTaken(controllerPort);
            Files.createDirectories(dataFolder);
            format(dataFolder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var settings = BrokerSettings.of(dataFolder, brokerPort, controllerPort);
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        server.startup();
        return new EmbeddedKafka(server, brokerPort);
    }

    /**
     * What to do when a broker of this JVM cannot go on, instead of halting the JVM without a word.
     *
     * The broker counts on it that this does not come back.
     */
    public static void whenItFails(Runnable lastWords) {
        Exit.setExitProcedure((_, _) -> lastWords.run());
        Exit.setHaltProcedure((_, _) -> lastWords.run());
    }

    private static void refuseTaken(int port) throws BindException {
        if (!FreePorts.isFree(port)) {
            throw new BindException("Port %d is taken".formatted(port));
        }
    }

    private static void format(Path folder) throws IOException {
        try (var silence = new PrintStream(OutputStream.nullOutputStream())) {
            new Formatter()
                    .setPrintStream(silence)
                    .setNodeId(BrokerSettings.NODE)
                    .setClusterId(CLUSTER)
                    .setControllerListenerName(BrokerSettings.CONTROLLER)
                    .setMetadataLogDirectory(folder.toString())
                    .addDirectory(folder.toString())
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setIgnoreFormatted(true)
                    .run();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) { // what the formatter declares to throw
            throw new IOException("Cannot prepare " + folder + " for Kafka", e);
        }
    }

    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
