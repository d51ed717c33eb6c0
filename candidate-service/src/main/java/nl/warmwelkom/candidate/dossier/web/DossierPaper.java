package nl.warmwelkom.candidate.dossier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmwelkom.candidate.dossier.domain.Contents;
import nl.warmwelkom.candidate.dossier.domain.Journey;
import nl.warmwelkom.candidate.dossier.web.CandidateBody.NeedBody;
import nl.warmwelkom.candidate.paper.Paper;
import nl.warmwelkom.candidate.paper.Paper.Item;
import nl.warmwelkom.candidate.paper.Paper.Section;
import nl.warmwelkom.candidate.paper.PaperWords;

/** A dossier on paper, with everything that its reader may see. */
final class DossierPaper {

    private final CandidateBody dossier;
    private final Journey journey;
    private final PaperWords words;

    private DossierPaper(CandidateBody dossier, Journey journey, PaperWords words) {
        this.dossier = dossier;
        this.journey = journey;
        this.words = words;
    }

    static Paper of(Contents contents, Locale language) {
        var words = PaperWords.in(language);
        return new DossierPaper(CandidateBody.of(contents.profile()), contents.journey(), words).paper();
    }

    private Paper paper() {
        var sections = new ArrayList<Section>();
        sections.add(Section.ofWords(
                words.of("Mijn verhaal", "My story"), dossier.story().words()));
        sections.add(
                Section.ofItems(words.of("Wat ik goed kan", "What I am good at"), words.named(dossier.strengths())));
        sections.add(Section.ofItems(words.of("Wat mij helpt", "What helps me"), needs()));
        sections.add(Section.ofItems(
                words.of("Werk dat ik leuk vind", "Work that I like"), words.named(dossier.interests())));
        sections.add(Section.ofItems(
                words.of("Waar ik graag werk", "Where I like to work"),
                words.wishes(dossier.environment().wants())));
        sections.add(Section.ofItems(
                words.of("Wat ik liever niet heb", "What I would rather not have"),
                words.wishes(dossier.environment().avoids())));
        sections.add(Section.ofItems(words.of("Wanneer ik kan werken", "When I can work"), when()));
        sections.add(Section.ofItems(
                words.of("Mijn papieren", "My certificates"),
                dossier.certificates().stream().map(Item::of).toList()));
        sections.addAll(JourneyPaper.of(journey, words));
        sections.add(Section.ofItems(words.of("Hoe ik te bereiken ben", "How to reach me"), contact()));
        return new Paper(words.language(), words.of("Mijn dossier", "My dossier") + ": " + name(), sections);
    }

    private String name() {
        return Stream.of(dossier.givenName(), dossier.familyName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private List<Item> needs() {
        return dossier.supportNeeds().stream().map(this::need).toList();
    }

    private Item need(NeedBody need) {
        var must = need.must() ? words.of("Dit is echt nodig. ", "This has to be there. ") : "";
        return words.need(need.code(), must + (need.words() == null ? "" : need.words()));
    }

    private List<Item> when() {
        var items = new ArrayList<Item>();
        var hours = dossier.hours();
        if (hours != null) {
            items.add(Item.of(
                    words.of("%d tot %d uur per week", "%d to %d hours a week").formatted(hours.min(), hours.max())));
        }
        var travel = dossier.maxTravelKm();
        if (travel != null) {
            items.add(Item.of(words.of("Hooguit %d kilometer van huis", "At most %d kilometres from home")
                    .formatted(travel)));
        }
        items.addAll(words.dayParts(dossier.dayParts()));
        return items;
    }

    private List<Item> contact() {
        var contact = dossier.contact();
        return Stream.of(contact.name(), contact.email(), contact.phone())
                .filter(Objects::nonNull)
                .map(Item::of)
                .toList();
    }
}
