package nl.warmwelkom.testing.service;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.warmwelkom.embedded.EmbeddedKafka;
import nl.warmwelkom.embedded.EmbeddedMongo;
import nl.warmwelkom.embedded.EmbeddedSmtp;
import nl.warmwelkom.testing.identity.IdentityProvider;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Everything that runs. */
record Started(
        IdentityProvider identity,
        EmbeddedMongo mongo,
        EmbeddedKafka kafka,
        EmbeddedSmtp mail,
        ConfigurableApplicationContext context)
        implements AutoCloseable {

    static Started now(Class<?> application, String configuration, List<String> settings) {
        var identity = IdentityProvider.start();
        var mongo = EmbeddedMongo.inMemory();
        var kafka = EmbeddedKafka.start(Path.of("target", "kafka-" + UUID.randomUUID()));
        var mail = EmbeddedSmtp.start(Path.of("target", "mail-" + UUID.randomUUID()), 0);
        var context = new SpringApplicationBuilder(application, Edges.class)
                .properties("spring.config.name=" + configuration)
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--spring.mongodb.uri=" + mongo.uri(),
                                        "--warm-welkom.jwks-uri=" + identity.keysUri(),
                                        "--spring.mail.port=" + mail.port(),
                                        "--spring.kafka.bootstrap-servers=" + kafka.bootstrapServers()),
                                settings.stream().map(setting -> "--" + setting))
                        .toArray(String[]::new));
        return new Started(identity, mongo, kafka, mail, context);
    }

    String port() {
        return String.valueOf(context.getEnvironment().getProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
        mail.close();
        kafka.close();
        mongo.close();
        identity.close();
    }
}
