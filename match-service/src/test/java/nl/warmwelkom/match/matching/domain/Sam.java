package nl.warmwelkom.match.matching.domain;

import static nl.warmwelkom.match.matching.domain.Region.strengths;

import java.util.Map;
import java.util.Set;

/** One dossier and one workplace to give examples with; all of the hard constraints hold. */
final class Sam {

    static final CandidateProfile SAM = new CandidateProfile(
            new CandidateId("sam"),
            new Place(52.1601, 4.4970),
            10,
            new Hours(16, 24),
            Set.of(DayPart.parse("mon-am"), DayPart.parse("tue-am"), DayPart.parse("thu-pm")),
            strengths("nauwkeurig", "op-tijd", "ordelijk", "doorzetten"),
            Set.of(new Code.Field("groen")),
            Set.of(new Code.Certificate("vca")),
            Set.of(Wish.parse("geluid:low"), Wish.parse("voorspelbaarheid:high")),
            Set.of(Wish.parse("klanten:high")),
            Set.of(
                    new Need(new Code.Support("vast-aanspreekpunt"), true),
                    new Need(new Code.Support("rustige-werkplek"), false)),
            true);

    static final Work WORK = new Work(
            new Code.Field("dieren"),
            strengths("nauwkeurig", "op-tijd", "ordelijk", "samenwerken"),
            Set.of(new Code.Certificate("vca")),
            Map.of(new Trait("geluid"), 2, new Trait("klanten"), 5, new Trait("voorspelbaarheid"), 3),
            Set.of(new Code.Support("vast-aanspreekpunt")),
            new Hours(20, 32),
            Set.of(DayPart.parse("mon-am"), DayPart.parse("tue-am"), DayPart.parse("wed-am")),
            2);

    /** 3.9 km away, so in the second quarter of the reach. */
    static final Position KENNEL = new Position(
            new PositionId("kennel"), new EmployerId("shelter"), new Place(52.1601, 4.5542), true, 1, WORK);

    static final Scoring SCORING = new Scoring(
            Weights.STANDARD, new Neighbours(Map.of(new Code.Field("dieren"), Set.of(new Code.Field("groen")))));

    private Sam() {}
}
