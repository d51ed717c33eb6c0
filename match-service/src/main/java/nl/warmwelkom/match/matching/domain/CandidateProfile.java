package nl.warmwelkom.match.matching.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What matching knows of a candidate: codes, and no name, contact or word. Sex, age, origin and diagnosis are not stored
 * anywhere, so they cannot weigh.
 *
 * @param maxTravelKm how far, in a straight line; 0 if nothing was said
 * @param wants what a workplace should be like
 * @param avoids what a workplace should rather not be like
 * @param consent whether the candidate wants to be matched
 */
public record CandidateProfile(
        CandidateId id,
        Place home,
        int maxTravelKm,
        Hours hours,
        Set<DayPart> dayParts,
        Set<Code.Strength> strengths,
        Set<Code.Field> interests,
        Set<Code.Certificate> certificates,
        Set<Wish> wants,
        Set<Wish> avoids,
        Set<Need> needs,
        boolean consent) {

    private static final int FEWEST_STRENGTHS = 3;
    private static final long METRES = 1000;

    public CandidateProfile {
        if (maxTravelKm < 0) {
            throw new IllegalArgumentException("Nobody travels %d km".formatted(maxTravelKm));
        }
        dayParts = Set.copyOf(dayParts);
        strengths = Set.copyOf(strengths);
        interests = Set.copyOf(interests);
        certificates = Set.copyOf(certificates);
        wants = Set.copyOf(wants);
        avoids = Set.copyOf(avoids);
        needs = Set.copyOf(needs);
    }

    /** What is missing before workplaces can be proposed; empty for a dossier that is complete enough. */
    public List<DossierGap> missingInDossier() {
        var missing = new ArrayList<DossierGap>();
        if (strengths.size() < FEWEST_STRENGTHS) {
            missing.add(DossierGap.STRENGTHS);
        }
        if (!hours.said()) {
            missing.add(DossierGap.HOURS);
        }
        if (maxTravelKm == 0) {
            missing.add(DossierGap.TRAVEL_DISTANCE);
        }
        if (interests.isEmpty() && wants.isEmpty() && avoids.isEmpty()) {
            missing.add(DossierGap.WISHES);
        }
        return List.copyOf(missing);
    }

    long reachMetres() {
        return METRES * maxTravelKm;
    }

    /** What helps, each once, however often it stands in the dossier. */
    public Set<Code.Support> support() {
        return supportWhere(_ -> true);
    }

    /** Without these, a position is out of the question. */
    public Set<Code.Support> musts() {
        return supportWhere(Need::must);
    }

    private Set<Code.Support> supportWhere(Predicate<Need> chosen) {
        return needs.stream().filter(chosen).map(Need::support).collect(Collectors.toUnmodifiableSet());
    }
}
