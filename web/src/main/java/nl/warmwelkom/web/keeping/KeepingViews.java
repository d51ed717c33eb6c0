package nl.warmwelkom.web.keeping;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the API tells of how long a dossier is kept. */
public final class KeepingViews {

    private KeepingViews() {}

    /**
     * The dates.
     *
     * @param asked whether we asked, and wait for an answer
     */
    public record Retention(
            String touchedAt,
            String askAt,
            String eraseAt,
            @Nullable Boolean asked) {

        public boolean waits() {
            return Boolean.TRUE.equals(asked);
        }
    }

    record Endings(@Nullable List<Ending> items) {

        /** Those beside the end of the dossier itself, which the page tells first. */
        List<Ending> beside() {
            return requireNonNullElse(items, List.<Ending>of()).stream()
                    .filter(ending -> !ending.kind().equals("dossier"))
                    .toList();
        }
    }

    /**
     * Something that ends by itself.
     *
     * @param subject a code or a name, as the API has it
     */
    record Ending(
            String kind,
            String subject,
            String at,
            @Nullable Boolean soon) {

        boolean isSoon() {
            return Boolean.TRUE.equals(soon);
        }
    }

    /**
     * The same in words.
     *
     * @param path where it is made longer, below the home of the dossier; empty where the reader cannot
     */
    record Told(String what, String at, boolean isSoon, String path) {}
}
