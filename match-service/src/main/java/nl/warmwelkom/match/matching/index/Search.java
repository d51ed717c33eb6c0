package nl.warmwelkom.match.matching.index;

import java.util.ArrayList;
import java.util.List;
import nl.warmwelkom.match.matching.domain.Constraint;

/** Answers one question at a time from one moment's country. Not for two threads at once: it has one desk to work at. */
final class Search {

    /** Of so many chosen ones one more is looked at: some of them ask a certificate that the candidate lacks. */
    private static final int SPARE = 4;

    private final Areas areas;
    private final Reach reach;
    private final Packing packing;
    private final Kernel kernel;
    private final byte[] bands;
    private final long[][] desk = Desk.clean();

    Search(Areas areas, Reach reach, Packing packing, Kernel kernel) {
        this.areas = areas;
        this.reach = reach;
        this.packing = packing;
        this.kernel = kernel;
        this.bands = new byte[areas.count()];
    }

    /** What looks at one page, and puts what it finds with the best so far. */
    private interface Look {
        void at(Page page, RowScore rowScore, Best best);
    }

    /** Those within reach by bitmaps; {@code region} is a number, or {@link Areas#UNKNOWN} for all of them. */
    List<Found> byBitmaps(Country country, Query query, int region) {
        return Compiler.compile(query)
                .map(program -> search(country, query, region, (page, rowScore, best) -> {
                    if (isWithinReach(page) && program.leavesAny(kernel, page.bits, desk, page.words)) {
                        program.count(kernel, page.bits, desk, page.words);
                        offerBest(page, program, rowScore, best, query.limit);
                    }
                }))
                .orElseGet(() -> byRows(country, query, region));
    }

    /** The same, one row at a time. */
    List<Found> byRows(Country country, Query query, int region) {
        return search(country, query, region, this::offerRows);
    }

    private List<Found> search(Country country, Query query, int region, Look look) {
        var rowScore = new RowScore(query, packing);
        var best = new Best(query.limit);
        var odd = new ArrayList<Found>();
        var from = reach.from(query.candidate.home(), query.candidate.maxTravelKm());
        for (var n = 0; n < areas.regions(); n++) {
            if (isAsked(region, n) && from.touches(n)) {
                measure(from, n);
                var present = country.regions().get(n);
                for (var page : present.pages()) {
                    look.at(page, rowScore, best);
                }
                addOdd(present, query, odd);
            }
        }
        return found(best, odd, rowScore, query.limit);
    }

    private static boolean isAsked(int asked, int region) {
        return asked == Areas.UNKNOWN || asked == region;
    }

    private void measure(Reach.From from, int region) {
        for (var area : areas.inRegion(region)) {
            bands[area] = (byte) from.band(area);
        }
    }

    /** Puts on the desk which positions of a page are within reach, and in which quarter of it. */
    private boolean isWithinReach(Page page) {
        Desk.clear(desk, Desk.POSSIBLE, 1, page.words);
        Desk.clear(desk, Desk.BAND, Desk.BAND_BITS, page.words);
        var possible = desk[Desk.POSSIBLE];
        var low = desk[Desk.BAND];
        var high = desk[Desk.BAND + 1];
        var any = false;
        for (var n = 0; n < page.pieces.length; n++) {
            var band = bands[page.pieces[n] / Page.MOST_WORDS];
            if (band != Reach.OUT) {
                any = true;
                var w = page.pieces[n] % Page.MOST_WORDS;
                var here = page.pieceBits[n];
                possible[w] |= here;
                low[w] |= here & -(band & 1);
                high[w] |= here & -(band >> 1);
            }
        }
        return any;
    }

    /** Offers those with enough points, the best of the page first. */
    private void offerBest(Page page, Program program, RowScore rowScore, Best best, int limit) {
        var someLeft = true;
        while (someLeft && program.choosesAny(kernel, desk, best.least(), page.words)) {
            var leftOut = program.choosesFewer(desk, limit + limit / SPARE, page.words);
            var offered = offerChosen(page, program, rowScore, best);
            // Who was left out has fewer points than any of those.
            someLeft = leftOut && offered < limit;
        }
    }

    /** How many of them were offered. */
    private int offerChosen(Page page, Program program, RowScore rowScore, Best best) {
        var offered = 0;
        var asksCertificates = page.bits[Layout.ASKS_CERTIFICATES];
        for (var w = 0; w < page.words; w++) {
            var chosen = desk[Desk.CHOSEN][w];
            // Not to be chosen again.
            desk[Desk.POSSIBLE][w] &= ~chosen;
            for (var left = chosen; left != 0; left &= left - 1) {
                var slot = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                var rows = page.rows(slot);
                var points = program.points(desk, slot);
                // The page may have brought better ones since it was looked at.
                if (points >= best.least()
                        && rowScore.welcomes(rows, Page.at(slot), (asksCertificates[w] & (1L << slot)) != 0)) {
                    best.offer(points, rows, Page.at(slot));
                    offered++;
                }
            }
        }
        return offered;
    }

    private void offerRows(Page page, RowScore rowScore, Best best) {
        for (var slot = 0; slot < page.slots(); slot++) {
            var rows = page.rows(slot);
            var at = Page.at(slot);
            if (page.uses(slot)) {
                var band = bands[Row.area(rows, at)];
                if (band != Reach.OUT && rowScore.isPossible(rows, at) && !rowScore.isBlocked(rows, at)) {
                    var points = rowScore.parts(rows, at, band).total();
                    if (points >= best.least()) {
                        best.offer(points, rows, at);
                    }
                }
            }
        }
    }

    private List<Found> found(Best best, List<Found> odd, RowScore rowScore, int limit) {
        var offers = best.inOrder(packing.ids());
        var found = new ArrayList<Found>(offers.size() + odd.size());
        for (var offer : offers) {
            var band = bands[Row.area(offer.rows, offer.at)];
            var it = new Found.InRow(offer.points, offer.rows, offer.at, band, packing);
            check(rowScore, it);
            found.add(it);
        }
        if (odd.isEmpty()) {
            return found;
        }
        found.addAll(odd);
        found.sort(Found.BEST_FIRST);
        return found.subList(0, Math.min(limit, found.size()));
    }

    private static void check(RowScore rowScore, Found.InRow found) {
        if (found.band == Reach.OUT
                || !rowScore.isPossible(found.rows, found.at)
                || rowScore.parts(found.rows, found.at, found.band).total() != found.points()) {
            throw new Disagreement();
        }
    }

    private static void addOdd(Region region, Query query, List<Found> found) {
        for (var it : region.odd()) {
            if (Constraint.allHold(query.candidate, it.position(), query.blocked)) {
                found.add(new Found.Beside(
                        query.scoring.fit(query.candidate, it.position()).points(), it.position()));
            }
        }
    }

    /** The bitmaps say something else than the rows. */
    static final class Disagreement extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Disagreement() {
            super("bitmaps and rows disagree", null, false, false);
        }
    }
}
