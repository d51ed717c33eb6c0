package nl.warmwelkom.match.matching.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import nl.warmwelkom.match.matching.domain.Constraint;

/** Answers one question at a time from one moment's country. Not for two threads at once: it has one desk to work at. */
final class Search {

    private static final int REGISTERS_AT_FIRST = 256;

    private final Areas areas;
    private final Reach reach;
    private final Packing packing;
    private final Kernel kernel;
    private final byte[] bands;
    private final Scores scores = new Scores();
    private final Choice choice = new Choice();
    private long[] registers = new long[REGISTERS_AT_FIRST * Page.WORDS];

    Search(Areas areas, Reach reach, Packing packing, Kernel kernel) {
        this.areas = areas;
        this.reach = reach;
        this.packing = packing;
        this.kernel = kernel;
        this.bands = new byte[areas.count()];
    }

    /** Those within reach by bitmaps; {@code region} is a number, or {@link Areas#UNKNOWN} for all of them. */
    List<Found> byBitmaps(Country country, Query query, int region) {
        var program = Compiler.compile(query);
        var odd = score(country, query, region, program);
        var rowScore = new RowScore(query, packing);
        var wanted = query.limit;
        while (true) {
            choice.choose(scores, wanted);
            var found = chosen(program.shift);
            var all = found.size() < wanted;
            found.removeIf(it -> query.blocks(it.employer()));
            if (all || found.size() >= query.limit) {
                for (var it : found) {
                    check(rowScore, (Found.InRow) it);
                }
                found.addAll(odd);
                found.sort(Found.BEST_FIRST);
                return found.subList(0, Math.min(query.limit, found.size()));
            }
            // Some of the best are with employers that this candidate rests from: look further down.
            wanted = wanted + query.limit + wanted - found.size();
        }
    }

    /** The same, one row at a time. */
    List<Found> byRows(Country country, Query query, int region) {
        var from = reach.from(query.candidate.home(), query.candidate.maxTravelKm());
        var rowScore = new RowScore(query, packing);
        // Worst on top: one look tells whether a newcomer is better than what would have to go.
        var best = new PriorityQueue<>(Found.BEST_FIRST.reversed());
        for (var n = 0; n < areas.regions(); n++) {
            if (!isAsked(region, n) || !from.touches(n)) {
                continue;
            }
            measure(from, n);
            var present = country.regions().get(n);
            for (var page : present.pages()) {
                rows(page, query, rowScore, best);
            }
            best.addAll(odd(present, query));
            while (best.size() > query.limit) {
                best.remove();
            }
        }
        var found = new ArrayList<>(best);
        found.sort(Found.BEST_FIRST);
        return found;
    }

    private void rows(Page page, Query query, RowScore rowScore, PriorityQueue<Found> best) {
        for (var slot = 0; slot < Page.SLOTS; slot++) {
            var at = slot * Row.SIZE;
            if (!page.uses(slot)) {
                continue;
            }
            var band = bands[Row.area(page.rows, at)];
            if (band == Reach.OUT
                    || !rowScore.isPossible(page.rows, at)
                    || query.blocks(packing.employer(page.rows, at))) {
                continue;
            }
            var found = new Found.InRow(rowScore.parts(page.rows, at, band).total(), page.rows, at, band, packing);
            if (best.size() < query.limit) {
                best.add(found);
            } else if (Found.BEST_FIRST.compare(found, best.element()) < 0) {
                best.remove();
                best.add(found);
            }
        }
    }

    private List<Found> score(Country country, Query query, int region, Program program) {
        if (registers.length < program.registers * Page.WORDS) {
            registers = new long[2 * program.registers * Page.WORDS];
        }
        Arrays.fill(registers, Program.at(Program.ONES), Program.at(Program.ONES) + Page.WORDS, -1);
        Arrays.fill(registers, Program.at(Program.ZERO), Program.at(Program.ZERO) + Page.WORDS, 0);
        scores.clear(program.points.length);
        var odd = new ArrayList<Found>();
        var from = reach.from(query.candidate.home(), query.candidate.maxTravelKm());
        var rowScore = new RowScore(query, packing);
        for (var n = 0; n < areas.regions(); n++) {
            if (!isAsked(region, n) || !from.touches(n)) {
                continue;
            }
            measure(from, n);
            var present = country.regions().get(n);
            if (!query.impossible) {
                for (var page : present.pages()) {
                    score(page, program, rowScore);
                }
            }
            odd.addAll(odd(present, query));
        }
        return odd;
    }

    private void score(Page page, Program program, RowScore rowScore) {
        if (!fillReach(page)) {
            return;
        }
        kernel.run(program.filter, page.bits, registers);
        if (askingCertificates(page, program, rowScore)) {
            kernel.run(program.score, page.bits, registers);
            scores.add(page, registers, program);
        }
    }

    /** Looks one by one at those that ask for certificates, for there are few; whether any position is left. */
    private boolean askingCertificates(Page page, Program program, RowScore rowScore) {
        var at = Program.at(program.possible);
        var any = 0L;
        for (var w = 0; w < Page.WORDS; w++) {
            var asking = registers[at + w] & page.bits[Layout.ASKS_CERTIFICATES * Page.WORDS + w];
            for (; asking != 0; asking &= asking - 1) {
                var slot = w * Long.SIZE + Long.numberOfTrailingZeros(asking);
                if (!rowScore.hasCertificates(page.rows, slot * Row.SIZE)) {
                    registers[at + w] &= ~(1L << slot);
                }
            }
            any |= registers[at + w];
        }
        return any != 0;
    }

    private static boolean isAsked(int asked, int region) {
        return asked == Areas.UNKNOWN || asked == region;
    }

    private void measure(Reach.From from, int region) {
        for (var area : areas.inRegion(region)) {
            bands[area] = (byte) from.band(area);
        }
    }

    /** Fills the registers that say which positions of a page are within reach, and in which quarter of it. */
    private boolean fillReach(Page page) {
        var reachAt = Program.at(Program.REACH);
        var lowAt = Program.at(Program.BAND);
        var highAt = Program.at(Program.BAND_HIGH);
        Arrays.fill(registers, reachAt, highAt + Page.WORDS, 0);
        var any = false;
        for (var n = 0; n < page.areas.length; n++) {
            var band = bands[page.areas[n]];
            if (band == Reach.OUT) {
                continue;
            }
            any = true;
            var low = -(band & 1L);
            var high = -((band >> 1) & 1L);
            for (var w = 0; w < Page.WORDS; w++) {
                var here = page.areaBits[n * Page.WORDS + w];
                registers[reachAt + w] |= here;
                registers[lowAt + w] |= here & low;
                registers[highAt + w] |= here & high;
            }
        }
        return any;
    }

    private List<Found> chosen(int shift) {
        var found = new ArrayList<Found>();
        choice.eachAbove(scores.words(), at -> found.add(at(at, shift)));
        // Worst on top, as above; here they differ in nothing but their ids.
        var tied = new PriorityQueue<>(Found.BEST_FIRST.reversed());
        choice.eachTied(scores.words(), at -> {
            tied.add(at(at, shift));
            if (tied.size() > choice.ofTied()) {
                tied.remove();
            }
        });
        found.addAll(tied);
        return found;
    }

    private Found at(long bit, int shift) {
        var word = (int) (bit / Long.SIZE);
        var inWord = (int) (bit % Long.SIZE);
        var page = scores.pages().get(word / Page.WORDS);
        var at = (word % Page.WORDS * Long.SIZE + inWord) * Row.SIZE;
        return new Found.InRow(
                scores.points(word, inWord, shift), page.rows, at, bands[Row.area(page.rows, at)], packing);
    }

    private static void check(RowScore rowScore, Found.InRow found) {
        if (found.band == Reach.OUT
                || !rowScore.isPossible(found.rows, found.at)
                || rowScore.parts(found.rows, found.at, found.band).total() != found.points()) {
            throw new Disagreement();
        }
    }

    private static List<Found> odd(Region region, Query query) {
        var found = new ArrayList<Found>();
        for (var it : region.odd()) {
            if (Constraint.allHold(query.candidate, it.position(), query.blocked)) {
                found.add(new Found.Beside(
                        query.scoring.fit(query.candidate, it.position()).points(), it.position()));
            }
        }
        return found;
    }

    /** The bitmaps say something else than the rows. */
    static final class Disagreement extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Disagreement() {
            super("bitmaps and rows disagree", null, false, false);
        }
    }
}
