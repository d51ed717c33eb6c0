package nl.warmwelkom.web.employer;

import java.util.List;
import java.util.Optional;
import nl.warmwelkom.web.employer.Views.Introduction;
import nl.warmwelkom.web.employer.Views.Position;
import nl.warmwelkom.web.employer.Views.Question;
import nl.warmwelkom.web.employer.Views.Tip;

/** What stands on an employer's own page. A part that cannot be had now is empty, and the page says so there. */
record EmployerHome(
        String name,
        Optional<TemperatureLine> temperature,
        Optional<List<Tip>> tips,
        Optional<List<Introduction>> introductions,
        Optional<List<Position>> positions,
        Optional<List<Question>> questions) {

    private static final String OFFERED = "offered";

    /** Those that wait for this employer's answer. */
    public List<Introduction> waiting() {
        return introductions.orElse(List.of()).stream()
                .filter(introduction -> introduction.status().equals(OFFERED))
                .toList();
    }

    public List<Introduction> going() {
        return introductions.orElse(List.of()).stream()
                .filter(introduction -> !introduction.status().equals(OFFERED))
                .toList();
    }

    public boolean neverAnswered() {
        return temperature.filter(line -> line.dots().isEmpty()).isPresent();
    }
}
