package nl.warmwelkom.candidate.sharing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.contracts.catalogue.OpennessAid;
import nl.warmwelkom.contracts.catalogue.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is to think over before telling an employer anything. The same for everybody. */
@RestController
@RequestMapping("/api/v1/openness")
class OpennessAidController {

    private static final Map<String, Source> SOURCES = Catalogue.standard().sources().stream()
            .collect(Collectors.toUnmodifiableMap(Source::id, Function.identity()));

    private final Aid aid = Aid.of(OpennessAid.standard());

    record Aid(List<Part> questions, List<Part> choices, List<Help> help) {

        static Aid of(OpennessAid aid) {
            return new Aid(
                    aid.questions().stream()
                            .map(it -> new Part(it.code(), it.title(), it.text(), Point.of(it.points())))
                            .toList(),
                    aid.choices().stream()
                            .map(it -> new Part(it.code(), it.title(), it.text(), Point.of(it.points())))
                            .toList(),
                    aid.help().stream()
                            .map(it -> new Help(it.title(), From.of(it.source())))
                            .toList());
        }
    }

    record Part(String code, Label title, Label text, List<Point> points) {}

    record Point(String side, Label text, From source) {

        static List<Point> of(List<OpennessAid.Point> points) {
            return points.stream()
                    .map(it -> new Point(it.side().toString(), it.text(), From.of(it.source())))
                    .toList();
        }
    }

    record Help(Label title, From source) {}

    /** Where something comes from; without a page for what professionals know, without a day for what nobody looked up. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record From(String name, @Nullable String url, @Nullable LocalDate checkedOn) {

        static From of(String id) {
            var source = SOURCES.get(id);
            return source == null
                    ? new From(id, null, null)
                    : new From(source.name(), source.url(), source.accessedOn());
        }
    }

    @GetMapping
    Aid read() {
        return aid;
    }
}
