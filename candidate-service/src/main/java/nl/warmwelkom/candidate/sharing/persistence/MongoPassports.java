package nl.warmwelkom.candidate.sharing.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import nl.warmwelkom.candidate.sharing.application.Passports;
import nl.warmwelkom.candidate.sharing.domain.IntroductionId;
import nl.warmwelkom.candidate.sharing.domain.Passport;
import org.bson.codecs.pojo.annotations.BsonId;
import reactor.core.publisher.Mono;

/** Passports in a collection in MongoDB: codes and ids, no words. */
public final class MongoPassports implements Passports {

    private final MongoCollection<Kept> collection;

    public MongoPassports(MongoDatabase database) {
        this.collection = database.getCollection("passports", Kept.class);
    }

    /** A passport as the database keeps it. */
    public record Kept(
            @BsonId String introductionId, String candidateId, List<String> supportNeeds, Instant at, String by) {}

    @Override
    public Mono<Passport> find(IntroductionId id) {
        return Mono.from(collection.find(eq(id.value())).first())
                .map(kept -> new Passport(kept.candidateId(), kept.supportNeeds(), kept.at(), kept.by()));
    }

    @Override
    public Mono<Void> put(IntroductionId id, Passport passport) {
        var kept = new Kept(id.value(), passport.candidateId(), passport.supportNeeds(), passport.at(), passport.by());
        return Mono.from(collection.replaceOne(eq(id.value()), kept, new ReplaceOptions().upsert(true)))
                .then();
    }

    @Override
    public Mono<Void> takeBack(IntroductionId id) {
        return Mono.from(collection.deleteOne(eq(id.value()))).then();
    }

    @Override
    public Mono<Void> forget(String candidateId) {
        return Mono.from(collection.deleteMany(eq("candidateId", candidateId))).then();
    }
}
