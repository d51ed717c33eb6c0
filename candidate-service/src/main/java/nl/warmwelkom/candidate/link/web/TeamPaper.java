package nl.warmwelkom.candidate.link.web;

import java.util.List;
import java.util.Locale;
import nl.warmwelkom.candidate.dossier.application.ReadForTeam.ForTeam;
import nl.warmwelkom.candidate.paper.Paper;
import nl.warmwelkom.candidate.paper.Paper.Section;
import nl.warmwelkom.candidate.paper.PaperWords;

/** What reaches the team, on paper. */
final class TeamPaper {

    private TeamPaper() {}

    static Paper of(ForTeam team, Locale language) {
        var words = PaperWords.in(language);
        var story = team.story();
        return new Paper(
                words.language(),
                words.of("Het dossier van %s", "The dossier of %s").formatted(team.givenName()),
                List.of(
                        Section.ofWords(words.of("Verhaal", "Story"), story == null ? "" : story),
                        Section.ofItems(words.of("Kwaliteiten", "Strengths"), words.named(team.strengths())),
                        Section.ofItems(
                                words.of("Wat helpt", "What helps"),
                                team.needs().stream()
                                        .map(need -> words.need(need.code(), need.words()))
                                        .toList())));
    }
}
