package nl.warmwelkom.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.bson.Document;

/** Writes for ever, from several threads, and prints the number of each document after the server has answered. */
final class MongoWriter {

    static final String DATABASE = "writer";
    private static final int THREADS = 4;

    private MongoWriter() {}

    public static void main(String[] args) {
        var server = EmbeddedMongo.start(Path.of(args[0]), 0);
        var database = MongoClients.create(server.uri()).getDatabase(DATABASE);
        var numbered = database.getCollection("numbered");
        numbered.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        IntStream.range(0, THREADS)
                .forEach(
                        thread -> new Thread(() -> write(numbered, database.getCollection("counted"), thread)).start());
    }

    private static void write(MongoCollection<Document> numbered, MongoCollection<Document> counted, int thread) {
        for (var number = thread; true; number += THREADS) {
            numbered.insertOne(new Document("number", number).append("words", "x".repeat(200)));
            counted.updateOne(eq("_id", thread), inc("count", 1), new UpdateOptions().upsert(true));
            System.out.println(number);
        }
    }
}
