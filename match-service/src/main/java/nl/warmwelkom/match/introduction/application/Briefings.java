package nl.warmwelkom.match.introduction.application;

import java.util.List;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.match.introduction.domain.Audience;
import nl.warmwelkom.match.introduction.domain.Phase;

/** What each party can do to prepare. The same for everybody in that phase: nothing here follows from who somebody is. */
public final class Briefings {

    private static final List<Label> OVER =
            List.of(new Label("Hier is niets meer voor te bereiden.", "There is nothing left to prepare for."));

    private Briefings() {}

    /** The lines to read, in order. */
    public static List<Label> lines(Audience audience, Phase phase) {
        return switch (audience) {
            case EMPLOYER -> employer(phase);
            case CANDIDATE -> candidate(phase);
            case PROFESSIONAL -> professional(phase);
        };
    }

    private static List<Label> employer(Phase phase) {
        return switch (phase) {
            case CHOOSING, MEETING ->
                lines(
                        "Kies een rustige plek en neem een half uur de tijd.",
                        "Choose a quiet place and take half an hour.",
                        "Praat over het werk en over wat helpt.",
                        "Talk about the work and about what helps.",
                        "Vraag niet naar ziekte, een diagnose of medicijnen. Dat mag niet, en het is niet nodig.",
                        "Do not ask about illness, a diagnosis or medicines. It is not allowed, and not needed.",
                        "Laat zien waar iemand komt te werken, en met wie.",
                        "Show where somebody would work, and with whom.",
                        "U beslist na het gesprek. U zit nergens aan vast.",
                        "You decide after the talk. You are not committed to anything.");
            case STARTING ->
                lines(
                        "Kies één vaste collega voor vragen.",
                        "Choose one fixed colleague for questions.",
                        "Zet op papier wat er de eerste dag gebeurt, en hoe laat.",
                        "Write down what happens on the first day, and when.",
                        "Spreek af wat u in het team vertelt. De kandidaat kiest daarin.",
                        "Agree on what you tell the team. The candidate chooses.",
                        "Bel de jobcoach als u iets wilt weten.",
                        "Call the job coach if there is something you want to know.");
            case STAYING ->
                lines(
                        "Plan elke week een kort gesprek op een vaste tijd.",
                        "Plan a short talk each week at a fixed time.",
                        "Vraag wat goed gaat, en wat anders kan.",
                        "Ask what goes well, and what could be different.",
                        "Doe wat u hebt afgesproken. Lukt het niet? Zeg het op tijd.",
                        "Do what you agreed on. Does it not work out? Say so in time.");
            case OVER -> OVER;
        };
    }

    private static List<Label> candidate(Phase phase) {
        return switch (phase) {
            case CHOOSING ->
                lines(
                        "Kijk rustig naar het werk. Past het bij jou?",
                        "Take your time to look at the work. Does it suit you?",
                        "Jij kiest wat deze werkgever van je ziet. Minder mag altijd.",
                        "You choose what this employer sees of you. Less is always fine.",
                        "Je mag ja zeggen, nee, of later. Een reden is niet nodig.",
                        "You can say yes, no, or later. You need no reason.");
            case MEETING ->
                lines(
                        "Bedenk één ding dat je graag wilt vertellen, en één vraag.",
                        "Think of one thing that you want to tell, and one question.",
                        "Over je gezondheid hoef je niets te zeggen. Ook niet als iemand het vraagt.",
                        "You need not say anything about your health. Not even when somebody asks.",
                        "Je mag iemand meenemen. Je jobcoach gaat graag mee.",
                        "You can bring somebody. Your job coach is glad to come.",
                        "Het is een gesprek, geen examen. Jij kijkt ook of het bij je past.",
                        "It is a talk, not an exam. You look as well whether it suits you.");
            case STARTING ->
                lines(
                        "Vraag wie je vaste collega is, en hoe laat je begint.",
                        "Ask who your fixed colleague is, and when you begin.",
                        "Spreek met je jobcoach af wanneer jullie bellen.",
                        "Agree with your job coach when you call.",
                        "Schrijf op wat je helpt. Je mag het laten zien, en weer terugnemen.",
                        "Write down what helps you. You can show it, and take it back.");
            case STAYING ->
                lines(
                        "Zeg het vroeg als iets niet lukt. Dat is gewoon, en het helpt.",
                        "Say so early when something does not work out. That is normal, and it helps.",
                        "Vertel ook wat goed gaat.",
                        "Tell what goes well too.",
                        "Je jobcoach blijft er voor je.",
                        "Your job coach stays there for you.");
            case OVER -> OVER;
        };
    }

    private static List<Label> professional(Phase phase) {
        return switch (phase) {
            case CHOOSING ->
                lines(
                        "Laat de kandidaat zelf kiezen wat de werkgever ziet.",
                        "Let the candidate choose what the employer sees.",
                        "Lees de zorgen van deze werkgever. Wat kan vooraf al rustig worden verteld?",
                        "Read the worries of this employer. What can be told calmly beforehand?",
                        "Vertel aan beide kanten hetzelfde verhaal.",
                        "Tell both sides the same story.");
            case MEETING ->
                lines(
                        "Spreek af wie wat vertelt, en wat privé blijft.",
                        "Agree on who tells what, and what stays private.",
                        "Vraagt de werkgever iets? Geef binnen een paar dagen antwoord.",
                        "Does the employer ask something? Answer within a few days.",
                        "Ga mee als de kandidaat dat wil.",
                        "Come along if the candidate wants you to.",
                        "Bel beiden een dag na het gesprek.",
                        "Call both the day after the talk.");
            case STARTING ->
                lines(
                        "Leg vast wat er is beloofd, en door wie.",
                        "Write down what was promised, and by whom.",
                        "Regel hulp en geld vóór de eerste dag.",
                        "Arrange support and money before the first day.",
                        "Kom langs in de eerste drie dagen.",
                        "Come by in the first three days.");
            case STAYING ->
                lines(
                        "Bel in de eerste maand elke week, daarna elke maand.",
                        "Call every week in the first month, and every month after that.",
                        "Vraag aan beide kanten of de afspraken lukken.",
                        "Ask both sides whether the promises are kept.",
                        "Kijk na drie maanden samen terug.",
                        "Look back together after three months.");
            case OVER -> OVER;
        };
    }

    /** Dutch and English by turns. */
    private static List<Label> lines(String... texts) {
        return Stream.iterate(0, at -> at < texts.length, at -> at + 2)
                .map(at -> new Label(texts[at], texts[at + 1]))
                .toList();
    }
}
