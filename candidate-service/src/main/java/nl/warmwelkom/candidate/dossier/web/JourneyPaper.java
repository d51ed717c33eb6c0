package nl.warmwelkom.candidate.dossier.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmwelkom.candidate.dossier.domain.Answer;
import nl.warmwelkom.candidate.dossier.domain.Journey;
import nl.warmwelkom.candidate.dossier.domain.Plan;
import nl.warmwelkom.candidate.dossier.domain.Step;
import nl.warmwelkom.candidate.paper.Paper.Item;
import nl.warmwelkom.candidate.paper.Paper.Section;
import nl.warmwelkom.candidate.paper.PaperWords;
import nl.warmwelkom.contracts.catalogue.FourSteps;

/** The four steps and the plan on paper: each prompt with what stands there, and no prompt that nobody answered. */
final class JourneyPaper {

    private final Journey journey;
    private final PaperWords words;

    private JourneyPaper(Journey journey, PaperWords words) {
        this.journey = journey;
        this.words = words;
    }

    static List<Section> of(Journey journey, PaperWords words) {
        return new JourneyPaper(journey, words).sections();
    }

    private List<Section> sections() {
        var sections = new ArrayList<>(
                FourSteps.standard().steps().stream().map(this::step).toList());
        var plan = journey.plan();
        if (plan != null) {
            sections.add(Section.ofItems(
                    words.of("Mijn plan", "My plan"),
                    plan.tasks().stream().map(this::task).toList()));
        }
        return sections;
    }

    private Section step(FourSteps.Step step) {
        var answers = journey.of(Step.of(step.code()));
        var items = step.prompts().stream()
                .flatMap(prompt -> answers.stream()
                        .filter(answer -> answer.prompt().value().equals(prompt.code()))
                        .map(answer -> answer(prompt, answer)))
                .toList();
        return Section.ofItems(words.of("Stap: ", "Step: ") + words.of(step.title()), items);
    }

    private Item answer(FourSteps.Prompt prompt, Answer answer) {
        return new Item(words.of(prompt.text()), answer.words());
    }

    private Item task(Plan.Task task) {
        var day = DateTimeFormatter.ofPattern("d MMMM yyyy", words.language());
        var before = task.before();
        var more = Stream.of(
                        task.done() ? words.of("Gedaan.", "Done.") : null,
                        task.who() == null
                                ? null
                                : words.of("Wie: %s.", "Who: %s.").formatted(task.who()),
                        before == null
                                ? null
                                : words.of("Voor %s.", "Before %s.").formatted(before.format(day)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new Item(task.what(), more);
    }
}
