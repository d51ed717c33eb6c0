package nl.warmwelkom.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path parent;

    @Test
    void a_folder_is_made_with_everything_above_it() {
        try (var folder = DataFolder.open(parent.resolve("a/b"))) {
            assertThat(folder.path()).isDirectory();
        }
    }

    @Test
    void a_folder_in_use_is_refused_and_its_user_named() {
        try (var _ = DataFolder.open(data())) {
            assertThatThrownBy(() -> DataFolder.open(data()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContainingAll(
                            "already runs", "process " + ProcessHandle.current().pid(), "DATA_DIR=");
        }
    }

    @Test
    void a_folder_that_is_closed_can_be_opened_again() {
        DataFolder.open(data()).close();

        DataFolder.open(data()).close();
    }

    @Test
    void a_file_is_refused() throws IOException {
        Files.writeString(data(), "not a folder");

        assertThatThrownBy(() -> DataFolder.open(data()))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll(data() + " is a file", "DATA_DIR=");
    }

    @Test
    void a_folder_with_somebody_elses_things_is_refused_and_left_alone() throws IOException {
        Files.createDirectories(data());
        Files.writeString(data().resolve("thesis.txt"), "ten years of work");

        assertThatThrownBy(() -> DataFolder.open(data()))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("holds other things", "DATA_DIR=");
        try (var content = Files.list(data())) {
            assertThat(content).containsExactly(data().resolve("thesis.txt"));
        }
    }

    /** Nobody can make a folder there, not even root, for whom every other folder is writable. */
    @Test
    void a_place_where_nothing_can_be_written_is_refused() {
        assertThatThrownBy(() -> DataFolder.open(Path.of("/proc/warm-welkom")))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("Cannot write in the data folder /proc/warm-welkom", "DATA_DIR=");
    }

    @Test
    void a_full_disk_is_refused_and_the_folder_let_go() {
        assertThatThrownBy(() -> DataFolder.open(data(), Long.MAX_VALUE))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("is full", "MB free", "DATA_DIR=");

        DataFolder.open(data()).close();
    }

    @Test
    void emptying_takes_everything_but_the_folder_and_what_makes_it_ours() throws IOException {
        try (var folder = DataFolder.open(data())) {
            Files.createDirectories(folder.resolve("kafka/topic-0"));
            Files.writeString(folder.resolve("kafka/topic-0/segment.log"), "x");

            folder.empty();

            assertThat(folder.resolve("kafka")).doesNotExist();
            assertThatThrownBy(() -> DataFolder.open(data())).isInstanceOf(Refusal.class);
        }
        DataFolder.open(data()).close();
    }

    @Test
    void emptying_does_not_follow_links_out_of_the_folder() throws IOException {
        var precious = Files.writeString(parent.resolve("precious.txt"), "keep me");
        try (var folder = DataFolder.open(data())) {
            Files.createSymbolicLink(folder.resolve("link"), parent);

            folder.empty();

            assertThat(folder.resolve("link")).doesNotExist();
            assertThat(precious).exists();
        }
    }

    private Path data() {
        return parent.resolve("data");
    }
}
