package nl.warmwelkom.match.matching.application;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.match.landscape.KnownCandidate;
import nl.warmwelkom.match.landscape.KnownPosition;
import nl.warmwelkom.match.matching.domain.CandidateId;
import nl.warmwelkom.match.matching.domain.CandidateProfile;
import nl.warmwelkom.match.matching.domain.Code;
import nl.warmwelkom.match.matching.domain.DayPart;
import nl.warmwelkom.match.matching.domain.EmployerId;
import nl.warmwelkom.match.matching.domain.Hours;
import nl.warmwelkom.match.matching.domain.Need;
import nl.warmwelkom.match.matching.domain.Neighbours;
import nl.warmwelkom.match.matching.domain.Place;
import nl.warmwelkom.match.matching.domain.Position;
import nl.warmwelkom.match.matching.domain.PositionId;
import nl.warmwelkom.match.matching.domain.Trait;
import nl.warmwelkom.match.matching.domain.Wish;
import nl.warmwelkom.match.matching.domain.Work;

/** Reads what other services told as what matching counts with. */
public final class Reading {

    private final Catalogue catalogue;

    public Reading(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public CandidateProfile candidate(String id, KnownCandidate known) {
        return new CandidateProfile(
                new CandidateId(id),
                place(known.postcode4()),
                known.maxTravelKm(),
                new Hours(known.hoursMin(), known.hoursMax()),
                codes(known.dayParts(), DayPart::parse),
                codes(known.strengths(), Code.Strength::new),
                codes(known.interests(), Code.Field::new),
                codes(known.certificates(), Code.Certificate::parse),
                codes(known.wants(), Wish::parse),
                codes(known.avoids(), Wish::parse),
                codes(known.needs(), need -> new Need(new Code.Support(need.code()), need.must())),
                known.consent());
    }

    public Position position(String id, KnownPosition known, boolean employerOpen, int openingsTaken) {
        return new Position(
                new PositionId(id),
                new EmployerId(known.employerId()),
                place(known.postcode4()),
                employerOpen,
                known.openings() - openingsTaken,
                new Work(
                        new Code.Field(known.field()),
                        codes(known.strengths(), Code.Strength::new),
                        codes(known.certificates(), Code.Certificate::parse),
                        known.environment().entrySet().stream()
                                .collect(Collectors.toMap(level -> new Trait(level.getKey()), Map.Entry::getValue)),
                        codes(known.support(), Code.Support::new),
                        new Hours(known.hoursMin(), known.hoursMax()),
                        codes(known.dayParts(), DayPart::parse),
                        known.dayPartsNeeded()));
    }

    /** Which fields of work lie next to each other. */
    public Neighbours neighbours() {
        return new Neighbours(catalogue.interests().stream()
                .collect(Collectors.toUnmodifiableMap(
                        interest -> new Code.Field(interest.code()),
                        interest -> interest.neighbours().stream()
                                .map(Code.Field::new)
                                .collect(Collectors.toUnmodifiableSet()))));
    }

    /** A candidate who is out of matching has no place; nothing is ever measured from there. */
    private Place place(String postcode4) {
        return catalogue
                .postcodeArea(postcode4)
                .map(area -> new Place(area.lat(), area.lon()))
                .orElse(new Place(0, 0));
    }

    private static <A, B> Set<B> codes(Collection<A> written, Function<A, B> read) {
        return written.stream().map(read).collect(Collectors.toUnmodifiableSet());
    }
}
