package nl.warmwelkom.match.round.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import nl.warmwelkom.match.round.application.RoundResults;
import nl.warmwelkom.match.round.domain.Outcome;
import nl.warmwelkom.platform.outbox.BsonForm;
import org.bson.BsonDocument;
import org.bson.BsonString;
import reactor.core.publisher.Mono;

/** What came of rounds, one document an attempt, and how far each is. */
public final class MongoRoundResults implements RoundResults {

    private static final ReplaceOptions EITHER_WAY = new ReplaceOptions().upsert(true);

    private final MongoCollection<BsonDocument> outcomes;
    private final MongoCollection<BsonDocument> progress;
    private final BsonForm<Outcome> outcomeForm;
    private final BsonForm<Progress> progressForm;

    public MongoRoundResults(MongoDatabase database) {
        outcomes = database.getCollection("round-outcomes", BsonDocument.class);
        progress = database.getCollection("round-progress", BsonDocument.class);
        outcomeForm = new BsonForm<>(Outcome.class, database.getCodecRegistry());
        progressForm = new BsonForm<>(Progress.class, database.getCodecRegistry());
    }

    @Override
    public Mono<Void> keep(String round, int attempt, Outcome outcome) {
        return put(outcomes, key(round, attempt), outcomeForm.toBson(outcome));
    }

    @Override
    public Mono<Outcome> find(String round, int attempt) {
        return get(outcomes, key(round, attempt)).map(outcomeForm::fromBson);
    }

    @Override
    public Mono<Void> progressed(String round, Progress now) {
        return put(progress, round, progressForm.toBson(now));
    }

    @Override
    public Mono<Progress> progress(String round) {
        return get(progress, round).map(progressForm::fromBson);
    }

    @Override
    public Mono<Void> forget(String candidateId) {
        var theirs = new BsonDocument("candidateId", new BsonString(candidateId));
        var named = or(eq("state.items.candidateId", candidateId), eq("state.unserved.candidateId", candidateId));
        return Mono.defer(() -> Mono.from(outcomes.updateMany(
                        named, combine(pull("state.items", theirs), pull("state.unserved", theirs)))))
                .then();
    }

    private static Mono<Void> put(MongoCollection<BsonDocument> collection, String id, BsonDocument state) {
        var document = new BsonDocument("_id", new BsonString(id)).append("state", state);
        return Mono.from(collection.replaceOne(eq(id), document, EITHER_WAY)).then();
    }

    private static Mono<BsonDocument> get(MongoCollection<BsonDocument> collection, String id) {
        return Mono.from(collection.find(eq(id))).map(found -> found.getDocument("state"));
    }

    private static String key(String round, int attempt) {
        return round + ":" + attempt;
    }
}
