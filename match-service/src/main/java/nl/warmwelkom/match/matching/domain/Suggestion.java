package nl.warmwelkom.match.matching.domain;

import java.util.List;
import java.util.function.Function;
import nl.warmwelkom.contracts.catalogue.Label;

/** Says in words which small change would make room for somebody, as something to ask an employer. */
public final class Suggestion {

    private final Words words;

    /** Words it with these labels: one for a strength, a need, a trait, and a day-part such as {@code mon-am}. */
    public Suggestion(Function<Code, Label> labels) {
        this.words = new Words(labels);
    }

    public Label of(WhatIf whatIf) {
        var changes = Words.joined("; ", whatIf.changes().stream().map(this::of).toList());
        return new Label("Wat als: " + changes.nl() + "?", "What if: " + changes.en() + "?");
    }

    private Label of(Adjustment change) {
        return switch (change) {
            case Adjustment.SupportOffered(var support) ->
                words.with("de werkplek biedt ook: %s", "the workplace also offers: %s", List.of(support));
            case Adjustment.AnHourLess() ->
                new Label("een uur per week minder kan ook", "an hour a week less is possible");
            case Adjustment.AnHourMore() ->
                new Label("een uur per week meer kan ook", "an hour a week more is possible");
            case Adjustment.DayPartAdded(var dayPart) ->
                words.with("het werk kan ook op: %s", "the work can also be done on: %s", List.of(dayPart));
            case Adjustment.OneDayPartFewer() ->
                new Label("een dagdeel minder is genoeg", "one day-part fewer is enough");
            case Adjustment.TraitLevel(var trait, var level) ->
                words.with("niveau " + level + " van 5 voor: %s", "level " + level + " of 5 for: %s", List.of(trait));
            case Adjustment.StrengthNotAsked(var strength) ->
                words.with("dit mag iemand nog leren: %s", "this may still be learned: %s", List.of(strength));
        };
    }
}
