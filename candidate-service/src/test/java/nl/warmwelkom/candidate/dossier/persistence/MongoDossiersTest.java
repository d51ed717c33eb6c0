package nl.warmwelkom.candidate.dossier.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.warmwelkom.candidate.dossier.application.Dossiers;
import nl.warmwelkom.candidate.dossier.application.DossiersContract;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.messaging.CandidateNews;
import nl.warmwelkom.candidate.sealing.SealedForm;
import nl.warmwelkom.candidate.sealing.TestVault;
import nl.warmwelkom.platform.event.Letters;
import nl.warmwelkom.platform.outbox.MongoOutbox;
import nl.warmwelkom.platform.outbox.Relay;
import nl.warmwelkom.testing.store.FreshMongo;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

class MongoDossiersTest extends DossiersContract {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    private @Nullable MongoDatabase database;

    @Override
    protected Dossiers empty() {
        var clock = Clock.systemUTC();
        var letters = new Letters(JsonMapper.shared(), clock, UUID::randomUUID);
        // Nobody takes letters away, so that they can be looked at.
        var relay = new Relay(_ -> Mono.never(), clock, Duration.ofDays(1));
        var fresh = MONGO.database();
        database = fresh;
        var vault = TestVault.in(fresh);
        var json = JsonMapper.shared();
        return new MongoDossiers(
                new MongoOutbox<>(fresh, "dossiers", StoredDossier.class, letters, relay),
                new SealedForm<>(vault, json, StoredContents.class, "dossier"),
                new MongoVersions(fresh, new SealedForm<>(vault, json, StoredVersion.class, "dossier-version")),
                CandidateNews::of,
                CandidateNews::farewell);
    }

    @Override
    protected List<String> told(Dossiers dossiers, CandidateId id) {
        if (database == null) {
            return List.of();
        }
        return Mono.from(database.getCollection("dossiers").find(eq(id.value())))
                .map(document -> document.getList("outbox", Document.class).stream()
                        .map(letter -> letter.getString("type"))
                        .toList())
                .blockOptional()
                .orElseThrow();
    }
}
