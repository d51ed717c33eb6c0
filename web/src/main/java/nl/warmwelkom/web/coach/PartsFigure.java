package nl.warmwelkom.web.coach;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.warmwelkom.web.coach.CoachViews.Parts;
import nl.warmwelkom.web.coach.CoachViews.Proposal;
import nl.warmwelkom.web.picture.Bars;
import nl.warmwelkom.web.picture.Bars.Amount;
import nl.warmwelkom.web.picture.Figure;
import nl.warmwelkom.web.picture.Phrases;

/** What a proposal's points are made of: the longer the bar, the more it counts. */
record PartsFigure(Proposal proposal, Phrases phrases) {

    Figure figure() {
        var amounts = amounts(proposal.parts());
        var most = amounts.stream().max(Comparator.comparingInt(Amount::part)).orElseThrow();
        return new Figure(
                "punten-" + proposal.position().id(),
                phrases.of("coach.proposals.numbers"),
                phrases.of("coach.parts.told", proposal.parts().points(), most.words()),
                phrases.columns("coach.parts.column.", "part", "points"),
                amounts.stream().map(one -> List.of(one.words(), one.told())).toList(),
                Bars.of(amounts));
    }

    private List<Amount> amounts(Parts parts) {
        return Stream.of(
                        amount("strengths", parts.strengths()),
                        amount("environment", parts.environment()),
                        amount("support", parts.support()),
                        amount("interest", parts.interest()),
                        amount("travel", parts.travel()))
                .toList();
    }

    private Amount amount(String part, int points) {
        return Amount.of(phrases.of("coach.part." + part), String.valueOf(points), points);
    }
}
