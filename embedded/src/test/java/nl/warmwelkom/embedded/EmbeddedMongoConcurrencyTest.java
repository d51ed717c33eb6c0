package nl.warmwelkom.embedded;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class EmbeddedMongoConcurrencyTest {

    private static final int WRITERS = 4;
    private static final int WRITES = 250;
    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final EmbeddedMongo server = EmbeddedMongo.inMemory();
    private final MongoClient client = MongoClients.create(server.uri());
    private final MongoCollection<Document> employers =
            client.getDatabase("warm-welkom").getCollection("employers");

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void each_change_answers_what_it_made_and_not_what_a_later_one_makes_of_it() throws Exception {
        employers.insertOne(new Document("_id", "bakery").append("version", 0));
        var answers = new ConcurrentLinkedQueue<Integer>();

        together(_ -> answers.add(
                Objects.requireNonNull(employers.findOneAndUpdate(eq("bakery"), Updates.inc("version", 1), AFTER))
                        .getInteger("version")));

        assertThat(answers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, WRITERS * WRITES).boxed().toList());
    }

    @Test
    void a_reader_never_sees_half_a_change() throws Exception {
        employers.insertOne(document(0));
        var torn = new ConcurrentLinkedQueue<Document>();

        together(number -> {
            employers.replaceOne(eq("bakery"), document(number));
            var read = Objects.requireNonNull(employers.find(eq("bakery")).first());
            var fields = new ArrayList<>(read.values());
            fields.removeFirst();
            if (fields.stream().distinct().count() != 1) {
                torn.add(read);
            }
        });

        assertThat(torn).isEmpty();
    }

    @Test
    void what_is_refused_is_not_written_in_the_log() {
        employers.createIndex(Indexes.ascending("email"), new IndexOptions().unique(true));
        employers.insertOne(new Document("_id", "bakery").append("email", "sam@korenaar.example"));
        employers.insertOne(new Document("_id", "other").append("email", "noor@korenaar.example"));
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        root.addAppender(log);

        assertThatThrownBy(() ->
                        employers.findOneAndUpdate(eq("other"), Updates.set("email", "sam@korenaar.example"), AFTER))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        refused -> assertThat(refused.getErrorCode()).isEqualTo(11000));

        root.detachAppender(log);
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).noneMatch(line -> line.contains("sam@"));
    }

    private static Document document(int number) {
        var document = new Document("_id", "bakery");
        IntStream.range(0, 40).forEach(field -> document.append("field" + field, number));
        return document;
    }

    /** Each writer does all its writes, with numbers of its own, at the same time as the others. */
    private static void together(IntConsumer write) throws Exception {
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var writers = IntStream.range(0, WRITERS)
                    .<Callable<Void>>mapToObj(writer -> () -> {
                        IntStream.range(0, WRITES).map(n -> writer * WRITES + n).forEach(write);
                        return null;
                    })
                    .toList();
            for (Future<Void> done : threads.invokeAll(writers)) {
                done.get();
            }
        }
    }
}
