package nl.warmwelkom.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDataTest {

    private static final URI GATEWAY = URI.create("http://127.0.0.1:8080");

    @TempDir
    Path folder;

    private final List<Boolean> loaded = new ArrayList<>();

    @Test
    void data_that_nobody_wanted_filled_is_left_alone() {
        assertThat(demo().isUnfinished()).isFalse();
    }

    @Test
    void the_whole_region_is_loaded_once() throws IOException {
        demo().want(true);

        demo().load(GATEWAY);

        assertThat(loaded).containsExactly(true);
        assertThat(demo().isUnfinished()).isFalse();
    }

    @Test
    void without_the_region_only_what_belongs_to_the_accounts_is_loaded() throws IOException {
        demo().want(false);

        demo().load(GATEWAY);

        assertThat(loaded).containsExactly(false);
    }

    @Test
    void what_broke_off_is_gone_on_with_at_the_next_start_and_as_it_was_wanted() throws IOException {
        demo().want(true);
        var broken = new DemoData(folder.resolve("demo"), (_, _) -> {
            throw new IllegalStateException("The gateway does not answer");
        });
        assertThatThrownBy(() -> broken.load(GATEWAY)).isInstanceOf(IllegalStateException.class);

        assertThat(demo().isUnfinished()).isTrue();
        demo().load(GATEWAY);

        assertThat(loaded).containsExactly(true);
    }

    private DemoData demo() {
        return new DemoData(folder.resolve("demo"), (_, wholeRegion) -> loaded.add(wholeRegion));
    }
}
