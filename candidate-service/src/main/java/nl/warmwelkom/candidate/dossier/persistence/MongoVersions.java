package nl.warmwelkom.candidate.dossier.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import nl.warmwelkom.candidate.dossier.domain.Contents;
import nl.warmwelkom.candidate.sealing.SealedForm;
import nl.warmwelkom.candidate.sealing.Vault;
import nl.warmwelkom.platform.outbox.DuplicateKey;
import nl.warmwelkom.platform.outbox.StaleWrite;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.types.Binary;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What stood in dossiers earlier, in a MongoDB collection: {@code {_id, candidateId, version, contents}}, the last one sealed
 * with the candidate's key.
 */
public final class MongoVersions {

    private final MongoCollection<BsonDocument> collection;
    private final SealedForm<StoredVersion> form;

    public MongoVersions(MongoDatabase database, SealedForm<StoredVersion> form) {
        this.collection = database.getCollection("dossier-versions", BsonDocument.class);
        this.form = form;
    }

    Mono<String> indexed() {
        return Mono.from(collection.createIndex(Indexes.ascending("candidateId")));
    }

    /** Keeps it, once: what stood in a version never changes. */
    Mono<Void> keep(String candidateId, long version, Contents contents) {
        return form.seal(candidateId, StoredVersion.of(contents))
                // The key was destroyed since it was read: there is no dossier any more.
                .onErrorMap(Vault.NoKey.class, _ -> new StaleWrite(candidateId))
                .flatMap(safe -> Mono.from(collection.insertOne(document(candidateId, version, safe))))
                .then()
                .onErrorResume(DuplicateKey::isCause, _ -> Mono.empty());
    }

    /** Newest first. */
    Flux<Contents> of(String candidateId) {
        return Flux.from(collection.find(eq("candidateId", candidateId)).sort(Indexes.descending("version")))
                .concatMap(document -> form.open(
                        candidateId, new Binary(document.getBinary("contents").getData())))
                .map(StoredVersion::toContents);
    }

    /** Forgets all of a candidate. */
    public Mono<Void> forget(String candidateId) {
        return Mono.from(collection.deleteMany(eq("candidateId", candidateId))).then();
    }

    private static BsonDocument document(String candidateId, long version, Binary safe) {
        return new BsonDocument("_id", new BsonString(candidateId + "/" + version))
                .append("candidateId", new BsonString(candidateId))
                .append("version", new BsonInt64(version))
                .append("contents", new BsonBinary(safe.getData()));
    }
}
