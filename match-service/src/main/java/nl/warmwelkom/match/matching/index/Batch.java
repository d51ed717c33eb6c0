package nl.warmwelkom.match.matching.index;

import java.util.ArrayList;
import java.util.List;
import nl.warmwelkom.match.matching.domain.Position;
import nl.warmwelkom.match.matching.domain.PositionId;
import org.jspecify.annotations.Nullable;

/** Changes that readers see all at once or not at all. */
public final class Batch {

    private final Index index;
    private final @Nullable RegionDraft[] drafts;
    private final long[] row = new long[Row.SIZE];

    Batch(Index index) {
        this.index = index;
        this.drafts = new @Nullable RegionDraft[index.areas().regions()];
    }

    /** Adds a position, or has it take the place of what was known under its id. False if there is no such area. */
    public boolean put(String areaCode, Position position) {
        remove(position.id());
        var area = index.areas().number(areaCode);
        if (area == Areas.UNKNOWN) {
            return false;
        }
        index.areaOf(index.numberOf(position.id()), area);
        if (index.packing().pack(area, position, row)) {
            draftOf(area).add(row);
        } else {
            draftOf(area).addOdd(area, position);
        }
        return true;
    }

    public void remove(PositionId position) {
        var number = index.number(position);
        var area = number == Directory.UNKNOWN ? Areas.UNKNOWN : index.areaOf(number);
        if (area != Areas.UNKNOWN) {
            draftOf(area).remove(area, index.packing().ids().of(position.value()), position);
            index.areaOf(number, Areas.UNKNOWN);
        }
    }

    /** Changes whether a position is open and how many openings it has left, if it is there. */
    public void state(PositionId position, boolean open, int openingsLeft) {
        var number = index.number(position);
        var area = number == Directory.UNKNOWN ? Areas.UNKNOWN : index.areaOf(number);
        if (area != Areas.UNKNOWN) {
            draftOf(area).state(area, index.packing().ids().of(position.value()), position, open, openingsLeft);
        }
    }

    /** Puts every region in order, with as few pages as there can be: after many changes it is asked for sooner. */
    public void tidy() {
        for (var region = 0; region < drafts.length; region++) {
            draft(region).tidy();
        }
    }

    /** Shows the changes to whoever asks from now on. */
    public void publish() {
        List<Region> regions = new ArrayList<>(index.country().regions());
        for (var region = 0; region < drafts.length; region++) {
            var draft = drafts[region];
            if (draft != null) {
                regions.set(region, draft.region());
                drafts[region] = null;
            }
        }
        index.publish(new Country(regions));
    }

    private RegionDraft draftOf(int area) {
        return draft(index.areas().regionOf(area));
    }

    private RegionDraft draft(int region) {
        var draft = drafts[region];
        if (draft == null) {
            // A new owner each time: what this batch published before may not change under those who read it.
            draft = new RegionDraft(index.layout(), index.country().regions().get(region), new Object());
            drafts[region] = draft;
        }
        return draft;
    }
}
