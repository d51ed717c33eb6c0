package nl.warmwelkom.match.effect.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.warmwelkom.match.effect.domain.Experience.Feedback;
import nl.warmwelkom.match.effect.domain.Figures;
import nl.warmwelkom.match.effect.domain.Verdict;
import nl.warmwelkom.match.effect.persistence.MongoExperiences;
import nl.warmwelkom.match.landscape.Countryside;
import nl.warmwelkom.testing.store.FreshMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Mono;

class MeasureHelpTest {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final Experiences experiences = new MongoExperiences(MONGO.database());
    private final MeasureHelp measure = new MeasureHelp(new ReadEffects(
            experiences, () -> Mono.just(Map.of()), new Countryside(MONGO.database()).landscape(), new Unasked()));

    /** Verdicts need no figures. */
    private static final class Unasked implements Figures {

        @Override
        public Mean mean(int... values) {
            throw new IllegalStateException("not asked for here");
        }

        @Override
        public double median(int... values) {
            throw new IllegalStateException("not asked for here");
        }
    }

    private void say(int employer, String tip, Verdict verdict) {
        experiences
                .change("employer-" + employer, said -> said.saying(new Feedback(tip, verdict, null, NOON)))
                .block();
    }

    @Test
    void only_of_tips_that_ten_employers_spoke_of_is_help_measured() {
        for (var employer = 0; employer < 9; employer++) {
            say(employer, "T001", Verdict.HELPFUL);
            say(employer, "T002", Verdict.HELPFUL);
        }
        say(9, "T002", Verdict.NOT_HELPFUL);
        assertThat(measure.now()).isEmpty();

        measure.measure().block();

        assertThat(measure.now()).isEqualTo(Map.of("T002", 800));
    }

    @Test
    void who_knew_it_already_says_nothing_for_or_against() {
        for (var employer = 0; employer < 10; employer++) {
            say(employer, "T001", List.of(Verdict.KNEW_THAT, Verdict.HELPFUL).get(employer % 2));
        }

        measure.measure().block();

        assertThat(measure.now()).isEqualTo(Map.of("T001", 500));
    }
}
