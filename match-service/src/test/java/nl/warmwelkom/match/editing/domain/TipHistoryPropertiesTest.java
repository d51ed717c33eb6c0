package nl.warmwelkom.match.editing.domain;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.Generate.pick;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** Whatever editors do to a tip, in whatever order. */
class TipHistoryPropertiesTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final int HORIZON = 400;

    /** A try at a move, by one of three editors; many are refused. */
    private record Try(int kind, String who, int about) {

        Move on(TipHistory tip) {
            int number = Math.max(1, tip.latest().number() - about % 2);
            return switch (kind) {
                case 0 -> tip.retire(new Retirement(who, NOON, TODAY.plusDays(about), "Weg."));
                case 1, 2, 3 -> tip.draft(Drafts.saying(tip.id(), "Versie " + about), who, NOON);
                default -> tip.approve(number, new Approval(who, NOON, TODAY.plusDays(about - 2)), TODAY);
            };
        }
    }

    private final Gen<Try> tries = integers()
            .between(0, 9)
            .zip(pick(List.of("ans", "bas", "cor")), integers().between(0, 30), Try::new);

    private final Gen<List<Try>> days = lists().of(tries).ofSizeBetween(0, 25);
    private final Gen<TipHistory> first = pick(List.of(
            TipHistory.begin(Drafts.saying("new", "Versie 1"), "ans", NOON),
            TipHistory.of(Catalogue.standard().tips().getFirst(), Catalogue.standard())));

    @Test
    void no_version_is_lost_or_changed() {
        forEachStep((before, after) -> {
            var kept = after.versions().subList(0, before.versions().size());
            return wordings(kept).equals(wordings(before.versions()));
        });
    }

    @Test
    void who_approved_what_is_never_taken_back() {
        forEachStep((before, after) -> before.versions().stream()
                .filter(version -> version.approval() != null)
                .allMatch(after.versions()::contains));
    }

    @Test
    void what_is_shown_on_a_day_changes_only_by_an_approval_or_a_retirement() {
        qt().forAll(first, days).check((tip, moves) -> {
            var now = tip;
            for (var each : moves) {
                if (each.on(now) instanceof Move.Made made) {
                    if (each.kind() >= 1 && each.kind() <= 3 && !shown(now).equals(shown(made.next()))) {
                        return false;
                    }
                    now = made.next();
                }
            }
            return true;
        });
    }

    @Test
    void what_people_were_shown_before_today_stays_what_they_were_shown() {
        forEachStep((before, after) -> {
            var yesterday = TODAY.minusDays(1);
            return before.inForce(yesterday).equals(after.inForce(yesterday));
        });
    }

    @Test
    void nobody_approves_what_they_wrote() {
        forEachStep((_, after) -> after.versions().stream()
                .filter(version -> version.number() > 1 || !version.author().equals(TipHistory.CATALOGUE))
                .allMatch(version -> {
                    var approval = version.approval();
                    return approval == null || !approval.by().equals(version.author());
                }));
    }

    @Test
    void a_retired_tip_is_never_shown_again() {
        forEachStep((before, after) -> {
            var retirement = before.retirement();
            return retirement == null
                    || (after.inForce(retirement.from()).isEmpty()
                            && after.inForce(retirement.from().plusDays(HORIZON))
                                    .isEmpty());
        });
    }

    @Test
    void versions_count_up_by_one() {
        forEachStep((_, after) -> {
            for (int n = 0; n < after.versions().size(); n++) {
                if (after.versions().get(n).number() != n + 1) {
                    return false;
                }
            }
            return true;
        });
    }

    private void forEachStep(BiPredicate<TipHistory, TipHistory> holds) {
        qt().forAll(first, days).check((tip, moves) -> {
            var now = tip;
            for (var each : moves) {
                if (each.on(now) instanceof Move.Made made) {
                    if (!holds.test(now, made.next())) {
                        return false;
                    }
                    now = made.next();
                }
            }
            return true;
        });
    }

    private static List<Wording> wordings(List<Version> versions) {
        return versions.stream().map(Version::wording).toList();
    }

    private static List<Integer> shown(TipHistory tip) {
        var shown = new ArrayList<Integer>();
        for (int day = 0; day < HORIZON; day += 7) {
            shown.add(tip.inForce(TODAY.plusDays(day)).map(Version::number).orElse(0));
        }
        return shown;
    }
}
