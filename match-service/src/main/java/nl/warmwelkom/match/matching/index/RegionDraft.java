package nl.warmwelkom.match.matching.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.warmwelkom.match.matching.domain.Position;
import nl.warmwelkom.match.matching.domain.PositionId;
import nl.warmwelkom.match.matching.index.Region.Odd;

/** A region while a batch changes it. Pages that the batch does not touch stay shared with what is published. */
final class RegionDraft {

    /** A page is made with a sixteenth more room than it needs at first, for what comes later. */
    private static final int ROOM = 16;

    private static final int MOST = Page.MOST_WORDS * Long.SIZE;
    private static final int FULL_ENOUGH = MOST - MOST / ROOM;

    private final Layout layout;
    private final Object batch;
    private final List<Page> pages;
    private final List<Odd> odd;

    RegionDraft(Layout layout, Region region, Object batch) {
        this.layout = layout;
        this.batch = batch;
        this.pages = new ArrayList<>(region.pages());
        this.odd = new ArrayList<>(region.odd());
    }

    Region region() {
        return new Region(pages, odd);
    }

    void add(long[] row) {
        var area = Row.area(row, 0);
        var n = pageFor(area);
        if (n < 0) {
            pages.addFirst(Page.empty(area, layout.features(), 1, batch));
            n = 0;
        }
        if (pages.get(n).free(area) < 0) {
            if (pages.get(n).canGrow()) {
                pages.set(n, own(n).grown());
            } else {
                split(n);
                n = pageFor(area);
            }
        }
        var page = own(n);
        page.put(page.free(area), row, layout);
    }

    void addOdd(int area, Position position) {
        odd.add(new Odd(area, position));
    }

    /** Takes a position out, wherever it is kept. */
    void remove(int area, Ids.Id words, PositionId id) {
        var n = pageWith(area, words);
        if (n < 0) {
            odd.removeIf(it -> it.position().id().equals(id));
            return;
        }
        var page = own(n);
        page.clear(page.find(area, words), layout);
        if (page.count() == 0) {
            pages.remove(n);
        }
    }

    /** Changes whether a position is open and how many openings it has left. */
    void state(int area, Ids.Id words, PositionId id, boolean open, int openingsLeft) {
        var n = pageWith(area, words);
        if (n < 0) {
            odd.replaceAll(it -> it.position().id().equals(id) ? it.in(open, openingsLeft) : it);
            return;
        }
        var page = own(n);
        var slot = page.find(area, words);
        var row = page.row(slot);
        page.clear(slot, layout);
        Row.writeState(row, 0, open, openingsLeft);
        page.put(slot, row, layout);
    }

    /** The page that a position is on, or -1. */
    private int pageWith(int area, Ids.Id words) {
        // An area can begin on the page before the one that begins with it.
        for (var n = pageFor(area); n >= 0; n--) {
            if (pages.get(n).find(area, words) >= 0) {
                return n;
            }
            if (pages.get(n).start < area) {
                return -1;
            }
        }
        return -1;
    }

    /** Puts everything in order again, with as few pages as there can be. */
    void tidy() {
        var rows = pages.stream().flatMap(page -> rows(page).stream()).toList();
        pages.clear();
        refill(0, 0, rows);
    }

    private void split(int n) {
        var page = pages.remove(n);
        var rows = rows(page);
        var upper = rows.subList(rows.size() / 2, rows.size());
        refill(n, Row.area(upper.getFirst(), 0), upper);
        // Begins where the whole page began, also if nothing lies there now: something may come.
        refill(n, page.start, rows.subList(0, rows.size() / 2));
    }

    /** Puts rows on pages from the n-th on, of which the first begins at the given area. */
    private void refill(int n, int start, List<long[]> rows) {
        for (var from = 0; from < rows.size(); from += FULL_ENOUGH) {
            var part = rows.subList(from, Math.min(rows.size(), from + FULL_ENOUGH));
            var page = Page.empty(
                    from == 0 ? start : Row.area(part.getFirst(), 0),
                    layout.features(),
                    part.size() + part.size() / ROOM,
                    batch);
            for (var slot = 0; slot < part.size(); slot++) {
                page.put(slot, part.get(slot), layout);
            }
            pages.add(n + from / FULL_ENOUGH, page);
        }
    }

    private static List<long[]> rows(Page page) {
        var rows = new ArrayList<long[]>();
        for (var slot = 0; slot < page.slots(); slot++) {
            if (page.uses(slot)) {
                rows.add(page.row(slot));
            }
        }
        rows.sort(Comparator.comparingInt(row -> Row.area(row, 0)));
        return rows;
    }

    private Page own(int n) {
        var page = pages.get(n).ownedBy(batch);
        pages.set(n, page);
        return page;
    }

    /** The last page that begins at this area or before it; -1 if all of them begin after it. */
    private int pageFor(int area) {
        var low = 0;
        var high = pages.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (pages.get(middle).start <= area) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
