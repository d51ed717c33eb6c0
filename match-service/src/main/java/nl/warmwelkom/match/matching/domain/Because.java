package nl.warmwelkom.match.matching.domain;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.warmwelkom.contracts.catalogue.Label;

/**
 * Says in words why a position fits, in the language of possibilities: what is not there yet is something to learn, to
 * arrange or to talk about. A candidate and a jobcoach read the same words, so they speak to neither of them.
 */
public final class Because {

    /** Beyond this, nobody takes the bicycle. */
    private static final int CYCLING_KM = 15;

    /** A straight kilometre is about 1.3 on the road, and a calm cyclist does 15 or 16 an hour. */
    private static final int MINUTES_A_KM = 5;

    private final Words words;

    /** Words it with these labels: one for a strength, a need, and a wish such as {@code geluid:low}. */
    public Because(Function<Code, Label> labels) {
        this.words = new Words(labels);
    }

    /** All of it, in whole sentences. */
    public Label of(Fit fit) {
        var found = fit.findings();
        return Words.joined(
                " ",
                List.of(
                        strengths(found.strengths()),
                        environment(found.wanted(), found.avoided()),
                        support(found.support()),
                        interest(found.interest()),
                        travel(found.travel())));
    }

    private Label strengths(Split<Code.Strength> asked) {
        var has = asked.met().size();
        var all = has + asked.missing().size();
        if (all == 0) {
            return Words.NOTHING;
        }
        return sentence(
                new Label(
                        "Gevraagde kwaliteiten die er al zijn: %d van de %d".formatted(has, all),
                        "Strengths asked that are there: %d of %d".formatted(has, all)),
                words.ifAny("te leren: %s", "to learn: %s", asked.missing()));
    }

    private Label environment(Split<Wish> wanted, Split<Wish> avoided) {
        return sentence(
                words.ifAny("de werkplek is zoals gewenst: %s", "the workplace is as wished: %s", wanted.met()),
                words.ifAny("zonder: %s", "without: %s", avoided.met()),
                words.ifAny("om over te praten: %s", "to talk about: %s", avoided.missing()),
                words.ifAny("om samen naar te kijken: %s", "to look at together: %s", wanted.missing()));
    }

    private Label support(Split<Code.Support> needs) {
        return sentence(
                words.ifAny("wat helpt, is er al: %s", "what helps is there: %s", needs.met()),
                words.ifAny("nog te regelen: %s", "still to arrange: %s", needs.missing()));
    }

    private static Label interest(Interest interest) {
        return switch (interest) {
            case IN_FIELD -> new Label("Het werk is in de gewenste richting.", "The work is in the field wished for.");
            case NEIGHBOURING ->
                new Label(
                        "Het werk ligt dicht bij de gewenste richting.", "The work is close to the field wished for.");
            case NEW_FIELD ->
                new Label("Het werk is iets nieuws om te ontdekken.", "The work is something new to discover.");
            case NONE_GIVEN -> Words.NOTHING;
        };
    }

    private static Label travel(Travel travel) {
        var km = Math.max(1, (travel.metres() + 500) / 1000);
        var far = new Label("Ongeveer %d km van huis".formatted(km), "About %d km from home".formatted(km));
        var minutes = km * MINUTES_A_KM;
        return km > CYCLING_KM
                ? sentence(far)
                : sentence(Words.joined(
                        ", ",
                        List.of(
                                far,
                                new Label(
                                        "zo’n %d minuten fietsen".formatted(minutes),
                                        "some %d minutes by bike".formatted(minutes)))));
    }

    private static Label sentence(Label... clauses) {
        var whole = Words.joined("; ", List.of(clauses));
        return whole.equals(Words.NOTHING) ? whole : new Label(capital(whole.nl()) + ".", capital(whole.en()) + ".");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
