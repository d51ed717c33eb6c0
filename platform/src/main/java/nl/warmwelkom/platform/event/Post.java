package nl.warmwelkom.platform.event;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Sends letters as CloudEvents in the binary mode of the Kafka protocol binding. */
public final class Post implements Carrier {

    private final KafkaTemplate<String, byte[]> kafka;
    private final URI source;
    private final Scheduler desk;

    /**
     * A post office.
     *
     * @param source the CloudEvents source of everything this service tells
     * @param desk where sending may block: a producer that has lost its broker waits for metadata
     */
    public Post(KafkaTemplate<String, byte[]> kafka, URI source, Scheduler desk) {
        this.kafka = kafka;
        this.source = source;
        this.desk = desk;
    }

    @Override
    public Mono<Void> send(Letter letter) {
        return Mono.defer(() -> Mono.fromFuture(kafka.send(record(letter))))
                .subscribeOn(desk)
                .then();
    }

    private ProducerRecord<String, byte[]> record(Letter letter) {
        var data = letter.data();
        if (data == null) {
            return new ProducerRecord<>(letter.topic(), letter.key(), null);
        }
        var type = Objects.requireNonNull(letter.type(), "a letter with data has a type");
        var event = CloudEventBuilder.v1()
                .withId(letter.id())
                .withSource(source)
                .withType(type)
                .withSubject(letter.key())
                .withTime(letter.at().atOffset(ZoneOffset.UTC))
                .withDataSchema(URI.create("urn:warm-welkom:schema:" + type))
                .withDataContentType("application/json")
                .withData(data.getBytes(StandardCharsets.UTF_8))
                .withExtension("sequence", Long.toString(letter.sequence()))
                .build();
        return KafkaMessageFactory.<String>createWriter(
                        letter.topic(), RegionPartition.of(letter.topic(), letter.key()), letter.key())
                .writeBinary(event);
    }
}
