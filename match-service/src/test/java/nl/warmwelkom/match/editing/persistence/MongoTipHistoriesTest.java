package nl.warmwelkom.match.editing.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.match.editing.application.TipHistories;
import nl.warmwelkom.match.editing.domain.Approval;
import nl.warmwelkom.match.editing.domain.Drafts;
import nl.warmwelkom.match.editing.domain.Move;
import nl.warmwelkom.match.editing.domain.Retirement;
import nl.warmwelkom.match.editing.domain.Side;
import nl.warmwelkom.match.editing.domain.TipHistory;
import nl.warmwelkom.platform.outbox.StaleWrite;
import nl.warmwelkom.platform.outbox.Stored;
import nl.warmwelkom.testing.store.FreshMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

class MongoTipHistoriesTest {

    @RegisterExtension
    static final FreshMongo MONGO = new FreshMongo();

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final TipHistories store = new MongoTipHistories(MONGO.database());
    private final TipHistory draft =
            TipHistory.begin(Drafts.saying("new", "Begin klein.", List.of(new Side("C02", false))), "ans", NOON);

    private static TipHistory made(Move move) {
        assertThat(move).isInstanceOf(Move.Made.class);
        return ((Move.Made) move).next();
    }

    private Stored<TipHistory> kept(Stored<TipHistory> read, TipHistory next) {
        return store.save(read, next).blockOptional().orElseThrow();
    }

    @Test
    void what_is_kept_comes_back_as_it_was() {
        var one = kept(new Stored<>("new", 0, draft), draft);
        var approved = made(draft.approve(1, new Approval("bas", NOON, TODAY), TODAY));
        var two = kept(one, made(approved.retire(new Retirement("bas", NOON, TODAY, "Oud."))));

        assertThat(store.find("new").block()).isEqualTo(two);
        assertThat(two.version()).isEqualTo(2);
    }

    @Test
    void every_tip_of_the_catalogue_can_be_kept() {
        var catalogue = Catalogue.standard();
        for (var tip : catalogue.tips()) {
            var history = TipHistory.of(tip, catalogue);
            kept(new Stored<>(tip.id(), 0, history), history);
        }

        assertThat(store.all().map(Stored::state).collectList().block())
                .containsExactlyInAnyOrderElementsOf(catalogue.tips().stream()
                        .map(tip -> TipHistory.of(tip, catalogue))
                        .toList());
    }

    @Test
    void of_two_who_write_at_once_the_second_is_refused() {
        var unkept = new Stored<>("new", 0, draft);
        var one = kept(unkept, draft);
        kept(one, made(draft.draft(Drafts.saying("new", "Begin kleiner."), "bas", NOON)));

        StepVerifier.create(store.save(unkept, draft)).verifyError(StaleWrite.class);
        StepVerifier.create(store.save(one, draft)).verifyError(StaleWrite.class);
        assertThat(store.find("new").map(Stored::version).block()).isEqualTo(2L);
    }

    @Test
    void what_nobody_kept_is_not_there() {
        assertThat(store.find("new").blockOptional()).isEmpty();
    }
}
