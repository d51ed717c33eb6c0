package nl.warmwelkom.match.matching.messaging;

import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.contracts.events.WeightsEvent;
import nl.warmwelkom.contracts.events.WeightsEvent.WeightsChanged;
import nl.warmwelkom.contracts.events.WeightsEvent.WeightsDiscussed;
import nl.warmwelkom.match.matching.application.PublishedWeights;
import nl.warmwelkom.match.matching.domain.Weights;
import nl.warmwelkom.platform.event.EventReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.annotation.PartitionOffset;
import org.springframework.kafka.annotation.TopicPartition;

/** Hears of new weights. Every instance reads the whole topic, without a group: nobody is to miss a version. */
public final class WeightsListener {

    private final EventReader reader;
    private final PublishedWeights published;

    public WeightsListener(EventReader reader, PublishedWeights published) {
        this.reader = reader;
        this.published = published;
    }

    @KafkaListener(
            topicPartitions =
                    @TopicPartition(
                            topic = "weights",
                            partitionOffsets = @PartitionOffset(partition = "0", initialOffset = "0")))
    void on(ConsumerRecord<String, byte[]> record) {
        reader.read(Topic.WEIGHTS, record).ifPresent(received -> hear(received.event()));
    }

    private void hear(WeightsEvent event) {
        switch (event) {
            case WeightsChanged changed ->
                published.take(new Weights(
                        changed.version(),
                        changed.strength(),
                        changed.strengthToLearn(),
                        changed.wish(),
                        changed.support(),
                        changed.inField(),
                        changed.neighbouringField(),
                        changed.travelBand()));
            case WeightsDiscussed _ -> {
                // Nothing is in force by it.
            }
        }
    }
}
