package nl.warmwelkom.match.round;

import java.util.List;
import java.util.Map;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateChanged;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerChanged;
import nl.warmwelkom.contracts.events.PositionEvent.PositionChanged;

/** A shelter with work, and people whom it fits, as their services tell of them. */
public final class Neighbourhood {

    private Neighbourhood() {}

    public static EmployerChanged shelter(String region, boolean open) {
        return new EmployerChanged("Dierenasiel", "Q", "10-49", region, "2312", open, List.of());
    }

    public static PositionChanged kennel(String employer, int openings) {
        return new PositionChanged(
                employer,
                "Hulp in de kennel",
                "Honden voeren.",
                "groen",
                List.of("nauwkeurig", "op-tijd"),
                List.of(),
                Map.of("geluid", 2),
                List.of("rustige-werkplek"),
                16,
                24,
                List.of("mon-am", "tue-am"),
                1,
                openings,
                "2312");
    }

    public static CandidateChanged fitting(String region) {
        return candidate(region, List.of("nauwkeurig", "op-tijd", "ordelijk"));
    }

    /** Too little is known for a proposal. */
    public static CandidateChanged thin(String region) {
        return candidate(region, List.of("nauwkeurig"));
    }

    private static CandidateChanged candidate(String region, List<String> strengths) {
        return new CandidateChanged(
                region,
                "2312",
                15,
                16,
                24,
                List.of("mon-am", "tue-am"),
                strengths,
                List.of("groen"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                true,
                List.of("coach"),
                true);
    }
}
