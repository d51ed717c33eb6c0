package nl.warmwelkom.contracts.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal or financial arrangement that a tip can point to.
 *
 * @param forWhom whom it is for, in Dutch like the next two
 * @param duration how long it lasts, in Dutch
 * @param whereToAsk in Dutch
 * @param privacyNote what the employer may know and when, in Dutch
 * @param amounts what it is worth, one for each year that is known; none where there is nothing to compute
 * @param noAmount why there is no amount
 * @param asks what a job has to be like; absent where any job will do
 * @param sources ids of sources
 */
public record Provision(
        String code,
        Label label,
        State state,
        Label what,
        List<Fact> forWhom,
        List<Fact> gives,
        List<Fact> exceptions,
        @Nullable String duration,
        String whereToAsk,
        String privacyNote,
        List<Amount> amounts,
        @Nullable Label noAmount,
        @Nullable Asks asks,
        List<String> concerns,
        List<Stage> stages,
        LocalDate checkedOn,
        LocalDate validUntil,
        List<String> sources)
        implements Coded {

    public Provision {
        forWhom = List.copyOf(forWhom);
        gives = List.copyOf(gives);
        exceptions = List.copyOf(exceptions);
        amounts = List.copyOf(amounts);
        concerns = List.copyOf(concerns);
        stages = List.copyOf(stages);
        sources = List.copyOf(sources);
    }

    /** Whether the law stands. */
    public enum State {
        IN_FORCE("geldend"),
        UNCERTAIN("onzeker"),
        /** Kept, so that employers who heard of it learn that it is gone. */
        ENDED("vervallen");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The word in the catalogue's files. */
        @Override
        public String toString() {
            return code;
        }
    }
}
