package nl.warmwelkom.embedded;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoTest {

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_there_after_a_restart() {
        on(folder, client -> tips(client).insertOne(new Document("_id", "quiet-place").append("stage", "trial")));

        on(
                folder,
                client -> assertThat(tips(client).find(eq("_id", "quiet-place")))
                        .containsExactly(new Document("_id", "quiet-place").append("stage", "trial")));
    }

    @Test
    void of_what_was_removed_or_replaced_no_byte_is_left_in_the_file_once_it_is_closed() throws Exception {
        on(folder, client -> {
            for (var number = 0; number < 200; number++) {
                tips(client)
                        .insertOne(new Document("_id", "tip" + number).append("words", "zeehondengezang " + number));
            }
        });
        assertThat(bytes()).contains("zeehondengezang 7", "zeehondengezang 8", "zeehondengezang 9");

        on(folder, client -> {
            tips(client).deleteOne(eq("_id", "tip7"));
            tips(client).updateOne(eq("_id", "tip8"), Updates.set("words", "–"));
        });

        assertThat(bytes())
                .contains("zeehondengezang 9")
                .satisfies(left ->
                        assertThat(occurrences(left, "zeehondengezang ")).isEqualTo(198));
        on(folder, client -> assertThat(tips(client).countDocuments()).isEqualTo(199));
    }

    private static int occurrences(String text, String words) {
        return text.split(words, -1).length - 1;
    }

    private String bytes() throws IOException {
        return Files.readString(folder.resolve("mongo.mv"), StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_unique_index_still_refuses_after_a_restart() {
        on(folder, client -> {
            tips(client).createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
            tips(client).insertOne(new Document("code", "quiet-place"));
        });

        on(
                folder,
                client -> assertThatThrownBy(() -> tips(client).insertOne(new Document("code", "quiet-place")))
                        .isInstanceOf(MongoWriteException.class));
    }

    @Test
    void every_write_answered_before_the_process_was_killed_is_there() throws Exception {
        try (var writer = ChildJvm.start(MongoWriter.class, folder)) {
            var answered =
                    writer.killedAfter(600).stream().map(Integer::valueOf).collect(Collectors.toSet());

            on(folder, client -> {
                var numbered = client.getDatabase(MongoWriter.DATABASE).getCollection("numbered");
                assertThat(numbered.find().map(found -> found.getInteger("number")))
                        .containsAll(answered)
                        .doesNotHaveDuplicates();
                assertThat(sumOfCounts(client)).isGreaterThanOrEqualTo(answered.size());
            });
        }
    }

    @Test
    void a_killed_process_leaves_no_index_entry_without_its_document_and_no_document_without_its_entry()
            throws Exception {
        try (var writer = ChildJvm.start(MongoWriter.class, folder)) {
            var told = writer.killedAfter(400).size();

            on(folder, client -> {
                var numbered = client.getDatabase(MongoWriter.DATABASE).getCollection("numbered");
                var kept =
                        numbered.find().map(found -> found.getInteger("number")).into(new HashSet<>());
                // Each thread was at most one number further than it told, so these are all numbers ever tried, and
                // more.
                IntStream.range(0, 8 * told).forEach(number -> {
                    assertThat(refuses(numbered, number))
                            .as("number %d", number)
                            .isEqualTo(kept.contains(number));
                });
            });
        }
    }

    @Test
    void rewriting_the_same_documents_does_not_make_the_file_grow_without_end() throws IOException {
        on(folder, client -> {
            for (var round = 0; round < 3_000; round++) {
                tips(client)
                        .updateOne(
                                eq("_id", round % 10),
                                Updates.set("words", String.valueOf(round).repeat(200)),
                                new UpdateOptions().upsert(true));
            }
        });

        try (var files = Files.list(folder)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThan(8 * 1024 * 1024);
        }
    }

    @Test
    void a_folder_in_use_is_refused() {
        on(folder, _ -> assertThatThrownBy(() -> EmbeddedMongo.start(folder, 0)).isInstanceOf(MVStoreException.class));
    }

    @Test
    void a_server_in_memory_starts_empty_each_time() {
        try (var server = EmbeddedMongo.inMemory();
                var client = MongoClients.create(server.uri())) {
            tips(client).insertOne(new Document());
        }

        try (var server = EmbeddedMongo.inMemory();
                var client = MongoClients.create(server.uri())) {
            assertThat(tips(client).countDocuments()).isZero();
        }
    }

    @Test
    void the_health_check_of_spring_boot_gets_its_answer() {
        on(
                folder,
                client -> assertThat(client.getDatabase("admin").runCommand(new Document("hello", 1)))
                        .containsEntry("ok", 1.0)
                        .containsKey("maxWireVersion"));
    }

    private static boolean refuses(MongoCollection<Document> numbered, int number) {
        try {
            numbered.insertOne(new Document("number", number));
            return false;
        } catch (MongoWriteException _) {
            return true;
        }
    }

    private static int sumOfCounts(MongoClient client) {
        return client.getDatabase(MongoWriter.DATABASE).getCollection("counted").find().into(new ArrayList<>()).stream()
                .mapToInt(counted -> counted.getInteger("count"))
                .sum();
    }

    private static MongoCollection<Document> tips(MongoClient client) {
        return client.getDatabase("test").getCollection("tips");
    }

    private static void on(Path folder, Consumer<MongoClient> use) {
        try (var server = EmbeddedMongo.start(folder, 0);
                var client = MongoClients.create(server.uri())) {
            use.accept(client);
        }
    }
}
