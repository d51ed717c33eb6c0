package nl.warmwelkom.candidate.sharing.web;

import java.util.List;
import java.util.Locale;
import nl.warmwelkom.candidate.dossier.application.Shareable;
import nl.warmwelkom.candidate.paper.Paper;
import nl.warmwelkom.candidate.paper.Paper.Section;
import nl.warmwelkom.candidate.paper.PaperWords;

/** A passport on paper. It names nobody: whom it is about, its reader has heard from that person. */
final class PassportPaper {

    private PassportPaper() {}

    static Paper of(List<Shareable.Need> needs, Locale language) {
        var words = PaperWords.in(language);
        return new Paper(
                words.language(),
                words.of("Dit helpt mij om goed te werken", "This helps me to do good work"),
                List.of(
                        new Section(
                                words.of("Wat mij helpt", "What helps me"),
                                List.of(),
                                needs.stream()
                                        .map(need -> words.need(need.code(), need.words()))
                                        .toList()),
                        Section.ofWords(
                                words.of("Goed om te weten", "Good to know"),
                                words.of(
                                        "Dit is van mij. Deel het alleen met wie het nodig heeft om mij te helpen. Ik mag het altijd terugvragen.",
                                        "This is mine. Share it only with whoever needs it to help me. I can ask for it back at any time."))));
    }
}
