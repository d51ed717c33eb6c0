package nl.warmwelkom.match.matching.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.match.matching.domain.CandidateProfile;
import nl.warmwelkom.match.matching.domain.Constraint;
import nl.warmwelkom.match.matching.domain.DossierGap;
import nl.warmwelkom.match.matching.domain.Pair;
import nl.warmwelkom.match.matching.domain.Position;
import nl.warmwelkom.match.matching.domain.Proposals;
import nl.warmwelkom.match.matching.domain.Scoring;
import nl.warmwelkom.match.matching.domain.Suggestion;
import nl.warmwelkom.match.matching.domain.WhatIf;

/** Says in plain words what would help somebody who is proposed nothing: in the dossier, at a workplace, or in the region. */
final class Help {

    private final Scoring scoring;
    private final Suggestion suggestion;
    private final List<Spot> workplaces;
    private final Set<Pair> blocked;

    Help(Scoring scoring, Labels labels, List<Spot> workplaces, Set<Pair> blocked) {
        this.scoring = scoring;
        this.suggestion = new Suggestion(labels);
        this.workplaces = workplaces;
        this.blocked = blocked;
    }

    Label forCandidate(CandidateProfile candidate, int minimumFit) {
        if (!candidate.missingInDossier().isEmpty()) {
            return incomplete(candidate.missingInDossier());
        }
        var positions = workplaces.stream().map(Spot::position).toList();
        var best = Proposals.rank(scoring, candidate, positions, blocked, 1).items();
        if (best.isEmpty()) {
            return inTheWay(candidate, positions);
        }
        if (best.getFirst().fit() >= minimumFit) {
            return new Label(
                    "Er is werk dat past, maar er zijn te weinig plekken voor iedereen. Meer plekken in dit soort werk helpen.",
                    "There is work that fits, but there are too few places for everybody. More places in this kind of work help.");
        }
        var nearest = positions.stream()
                .filter(position -> position.id().equals(best.getFirst().position()))
                .findFirst()
                .orElseThrow();
        return change(candidate, nearest);
    }

    private static Label incomplete(List<DossierGap> gaps) {
        return new Label(
                "Het dossier is nog niet af. "
                        + gaps.stream().map(gap -> gap.label().nl()).collect(Collectors.joining(" ")),
                "The dossier is not complete yet. "
                        + gaps.stream().map(gap -> gap.label().en()).collect(Collectors.joining(" ")));
    }

    private Label change(CandidateProfile candidate, Position nearest) {
        return WhatIf.of(scoring, candidate, nearest, blocked).stream()
                .findFirst()
                .map(suggestion::of)
                .map(words -> new Label(
                        "Geen werkplek past nu goed genoeg. Een kleine verandering helpt. " + words.nl(),
                        "No workplace fits well enough now. A small change helps. " + words.en()))
                .orElse(new Label(
                        "Geen werkplek past nu goed genoeg. Nieuwe werkplekken in deze regio helpen.",
                        "No workplace fits well enough now. New workplaces in this region help."));
    }

    /** What keeps the most workplaces away, where it is the only thing that does. */
    private Label inTheWay(CandidateProfile candidate, List<Position> positions) {
        Map<Hindrance, Integer> only = new EnumMap<>(Hindrance.class);
        for (var position : positions) {
            var obstacles = Constraint.obstacles(candidate, position, blocked);
            if (obstacles.size() == 1) {
                only.merge(Hindrance.of(obstacles.getFirst()), 1, Integer::sum);
            }
        }
        return only.entrySet().stream()
                .max(Map.Entry.<Hindrance, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Hindrance, Integer>comparingByKey().reversed()))
                .map(most -> Help.without(most.getKey()))
                .orElse(
                        new Label(
                                "Geen werkplek in deze regio komt nu in de buurt. Zoek samen naar een werkplek die er nog niet is.",
                                "No workplace in this region comes near now. Look together for a workplace that is not there yet."));
    }

    private static Label without(Hindrance hindrance) {
        return switch (hindrance) {
            case NO_CONSENT -> new Label("Er is geen toestemming voor matching.", "There is no consent for matching.");
            case POSITION_CLOSED ->
                new Label(
                        "Werkgevers met passend werk nemen nu geen mensen aan. Praat met hen over wanneer wel.",
                        "Employers with work that fits take nobody on now. Talk with them about when they will.");
            case NO_OPENING_LEFT ->
                new Label(
                        "Het passende werk is bezet. Meer plekken in dit soort werk helpen.",
                        "The work that fits is taken. More places in this kind of work help.");
            case TOO_FAR ->
                new Label(
                        "Het passende werk is te ver weg. Verder reizen helpt, of vervoer.",
                        "The work that fits is too far away. Travelling farther helps, or transport.");
            case CERTIFICATES_MISSING ->
                new Label(
                        "Voor passend werk is een certificaat nodig. Een cursus helpt.",
                        "Work that fits asks for a certificate. A course helps.");
            case PAIR_BLOCKED ->
                new Label(
                        "Met de passende werkgevers loopt al iets, of dat was kort geleden. Nieuwe werkgevers helpen.",
                        "Something is going on with the employers that fit, or was lately. New employers help.");
            case HOURS_APART ->
                new Label(
                        "De uren van passend werk zijn anders. Praat over meer of minder uren.",
                        "Work that fits has other hours. Talk about more or fewer hours.");
            case TOO_FEW_DAY_PARTS ->
                new Label(
                        "Passend werk is op andere dagen. Nog een dagdeel erbij helpt.",
                        "Work that fits is on other days. One more day-part helps.");
            case MUST_NOT_OFFERED ->
                new Label(
                        "Passend werk heeft nog niet de hulp die echt nodig is. Vraag werkgevers of zij die kunnen geven.",
                        "Work that fits lacks the support that is really needed. Ask employers whether they can give it.");
        };
    }
}
