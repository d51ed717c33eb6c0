package nl.warmwelkom.benchmarks.matching;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import nl.warmwelkom.benchmarks.matching.MadeUp.Asked;
import nl.warmwelkom.match.matching.index.Area;
import org.apache.lucene.util.BytesRef;

/** How near every area is to every candidate, worked out before anything is measured: Lucene gets it for nothing. */
final class Bands {

    private static final int QUARTERS = 4;
    private static final int METRES = 1000;

    private final IdentityHashMap<Asked, Near> known = new IdentityHashMap<>();

    /** Near one candidate. */
    static final class Near {

        /** 0 (far) to 3 (near), or -1 out of reach. */
        final byte[] byArea;

        /** Codes of the areas in each band, among those of the region that is asked for. */
        final List<List<BytesRef>> codes;

        Near(byte[] byArea, List<List<BytesRef>> codes) {
            this.byArea = byArea;
            this.codes = codes;
        }
    }

    Bands(List<Area> areas, Iterable<Asked> questions) {
        for (var asked : questions) {
            known.put(asked, near(areas, asked));
        }
    }

    Near of(Asked asked) {
        return Objects.requireNonNull(known.get(asked), "a question that was announced");
    }

    private static Near near(List<Area> areas, Asked asked) {
        var byArea = new byte[areas.size()];
        var codes = new ArrayList<List<BytesRef>>();
        for (var band = 0; band < QUARTERS; band++) {
            codes.add(new ArrayList<>());
        }
        var reach = (long) METRES * asked.candidate().maxTravelKm();
        for (var n = 0; n < byArea.length; n++) {
            var area = areas.get(n);
            byArea[n] = -1;
            if (asked.region() == null || asked.region().equals(area.region())) {
                byArea[n] = band(asked.candidate().home().metresTo(area.place()), reach);
                if (byArea[n] >= 0) {
                    codes.get(byArea[n]).add(new BytesRef(area.code()));
                }
            }
        }
        return new Near(byArea, codes);
    }

    private static byte band(long metres, long reach) {
        for (var band = QUARTERS - 1; band >= 0; band--) {
            if (QUARTERS * metres <= (QUARTERS - band) * reach) {
                return (byte) band;
            }
        }
        return -1;
    }
}
