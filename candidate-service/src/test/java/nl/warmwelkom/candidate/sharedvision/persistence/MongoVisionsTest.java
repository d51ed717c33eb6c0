package nl.warmwelkom.candidate.sharedvision.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.warmwelkom.candidate.sealing.SealedForm;
import nl.warmwelkom.candidate.sealing.TestVault;
import nl.warmwelkom.candidate.sealing.Vault;
import nl.warmwelkom.candidate.sharedvision.application.Visions;
import nl.warmwelkom.candidate.sharedvision.application.VisionsContract;
import nl.warmwelkom.candidate.sharedvision.domain.Vision;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.testing.store.FreshMongo;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

class MongoVisionsTest extends VisionsContract {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    private final MongoDatabase database = MONGO.database();
    private final Vault vault = TestVault.in(database);

    @Override
    protected Visions empty() {
        vault.begin(SAM).block();
        return new MongoVisions(database, new SealedForm<>(vault, JsonMapper.shared(), StoredVision.class, "vision"));
    }

    @Test
    void no_word_and_no_code_of_it_stands_in_the_database() {
        var visions = empty();
        var vision = Vision.NONE.and(advice("a1", "vaste-structuur", "Zij schrikt van lawaai."));

        visions.save(new Stored<>(SAM, 0, Vision.NONE), vision).block();

        var kept = Mono.from(database.getCollection("visions", BsonDocument.class)
                        .find()
                        .first())
                .block();
        assertThat(Objects.requireNonNull(kept).keySet()).containsExactlyInAnyOrder("_id", "version", "contents");
        assertThat(new String(kept.getBinary("contents").getData(), StandardCharsets.ISO_8859_1))
                .doesNotContain("schrikt", "structuur", "expert", "werkdag");
    }

    @Test
    void without_the_key_there_is_nothing_to_read_and_nothing_can_be_written() {
        var visions = empty();
        var saved = visions.save(
                        new Stored<>(SAM, 0, Vision.NONE), Vision.NONE.and(advice("a1", "vaste-structuur", null)))
                .block();

        vault.destroy(SAM).block();

        assertThat(Objects.requireNonNull(visions.of(SAM).block()).state()).isEqualTo(Vision.NONE);
        assertThatThrownBy(() ->
                        visions.save(Objects.requireNonNull(saved), Vision.NONE).block())
                .isInstanceOf(StaleWrite.class);
    }
}
