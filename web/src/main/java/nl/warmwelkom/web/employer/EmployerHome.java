package nl.warmwelkom.web.employer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.warmwelkom.web.employer.Views.Ambassador;
import nl.warmwelkom.web.employer.Views.Because;
import nl.warmwelkom.web.employer.Views.Introduction;
import nl.warmwelkom.web.employer.Views.Position;
import nl.warmwelkom.web.employer.Views.Question;
import nl.warmwelkom.web.employer.Views.Tip;
import nl.warmwelkom.web.employer.Views.Tips;
import nl.warmwelkom.web.picture.TemperatureLine;

/** What stands on an employer's own page. A part that cannot be had now is empty, and the page says so there. */
record EmployerHome(
        String name,
        Optional<TemperatureLine> temperature,
        Optional<Tips> fitting,
        Optional<List<Introduction>> introductions,
        Optional<List<Position>> positions,
        Optional<List<Question>> questions,
        boolean paused) {

    private static final String OFFERED = "offered";

    public Optional<List<Tip>> tips() {
        return fitting.map(Tips::all);
    }

    /** Another employer who had the same worry. */
    public Optional<Ambassador> ambassador() {
        return fitting.map(Tips::ambassador);
    }

    /** Those that wait for this employer's answer. */
    public List<Introduction> waiting() {
        return introductions.orElse(List.of()).stream()
                .filter(introduction -> introduction.status().equals(OFFERED))
                .toList();
    }

    public List<Introduction> going() {
        return introductions.orElse(List.of()).stream()
                .filter(introduction ->
                        !introduction.status().equals(OFFERED) && !Views.OVER.contains(introduction.status()))
                .toList();
    }

    public List<Introduction> over() {
        return introductions.orElse(List.of()).stream()
                .filter(introduction -> Views.OVER.contains(introduction.status()))
                .toList();
    }

    /** The reader's own question about it; empty where there is none, or where its words are no longer kept. */
    public String asked(Because reason) {
        return questions.orElse(List.of()).stream()
                .filter(question -> reason.asked().contains(question.id()))
                .flatMap(question -> Stream.ofNullable(question.text()))
                .findFirst()
                .orElse("");
    }

    public boolean neverAnswered() {
        return temperature.filter(line -> line.dots().isEmpty()).isPresent();
    }
}
