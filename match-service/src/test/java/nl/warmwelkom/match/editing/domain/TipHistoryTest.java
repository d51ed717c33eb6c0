package nl.warmwelkom.match.editing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class TipHistoryTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final LocalDate DECEMBER = LocalDate.parse("2026-12-01");

    private final TipHistory draft = TipHistory.begin(Drafts.saying("new", "Begin klein."), "ans", NOON);

    private static TipHistory made(Move move) {
        assertThat(move).isInstanceOf(Move.Made.class);
        return ((Move.Made) move).next();
    }

    private static Approval by(String who, LocalDate from) {
        return new Approval(who, NOON, from);
    }

    @Test
    void a_draft_is_shown_to_nobody() {
        assertThat(draft.inForce(DECEMBER)).isEmpty();
    }

    @Test
    void an_approved_version_is_shown_from_its_day() {
        var approved = made(draft.approve(1, by("bas", DECEMBER), TODAY));

        assertThat(approved.inForce(DECEMBER.minusDays(1))).isEmpty();
        assertThat(approved.inForce(DECEMBER)).hasValue(approved.latest());
    }

    @Test
    void the_author_does_not_approve() {
        assertThat(draft.approve(1, by("ans", TODAY), TODAY)).isEqualTo(new Move.Refused(Refusal.OWN_WORK));
    }

    @Test
    void the_version_in_use_stays_until_the_next_has_its_day() {
        var inUse = made(draft.approve(1, by("bas", TODAY), TODAY));
        var next = made(inUse.draft(Drafts.saying("new", "Begin nog kleiner."), "bas", NOON));
        var scheduled = made(next.approve(2, by("ans", DECEMBER), TODAY));

        assertThat(next.inForce(TODAY)).hasValue(inUse.latest());
        assertThat(scheduled.inForce(TODAY)).hasValue(inUse.latest());
        assertThat(scheduled.inForce(DECEMBER)).hasValue(scheduled.latest());
    }

    @Test
    void a_draft_that_another_came_after_can_no_longer_be_approved() {
        var two = made(draft.draft(Drafts.saying("new", "Begin nog kleiner."), "bas", NOON));

        assertThat(two.approve(1, by("cor", TODAY), TODAY)).isEqualTo(new Move.Refused(Refusal.NOT_THE_LATEST_DRAFT));
    }

    @Test
    void nothing_is_published_in_the_past_or_after_its_end() {
        var brief = TipHistory.begin(Drafts.until("new", TODAY.plusDays(3)), "ans", NOON);

        assertThat(draft.approve(1, by("bas", TODAY.minusDays(1)), TODAY))
                .isEqualTo(new Move.Refused(Refusal.FROM_THE_PAST));
        assertThat(brief.approve(1, by("bas", TODAY.plusDays(4)), TODAY))
                .isEqualTo(new Move.Refused(Refusal.ENDS_BEFORE_IT_BEGINS));
    }

    @Test
    void what_is_retired_stays_retired() {
        var retired = made(draft.retire(new Retirement("bas", NOON, TODAY, "Oud.")));

        assertThat(retired.draft(Drafts.saying("new", "Toch."), "ans", NOON))
                .isEqualTo(new Move.Refused(Refusal.RETIRED));
        assertThat(retired.approve(1, by("bas", TODAY), TODAY)).isEqualTo(new Move.Refused(Refusal.RETIRED));
        assertThat(retired.retire(new Retirement("ans", NOON, TODAY, "Nog eens.")))
                .isEqualTo(new Move.Refused(Refusal.RETIRED));
    }

    @Test
    void a_tip_of_the_catalogue_begins_as_it_came_with_its_contradictions() {
        var catalogue = Catalogue.standard();
        var rule = catalogue.contradictions().getFirst();
        var tip = catalogue.tips().stream()
                .filter(each -> rule.tipsB().contains(each.id()))
                .findFirst()
                .orElseThrow();

        var history = TipHistory.of(tip, catalogue);

        assertThat(history.latest().wording().tip()).isEqualTo(tip);
        assertThat(history.latest().wording().sides()).contains(new Side(rule.id(), false));
        assertThat(history.inForce(tip.checkedOn())).hasValue(history.latest());
    }
}
