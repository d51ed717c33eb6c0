package nl.warmwelkom.employer.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.platform.problem.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/catalogue")
class CatalogueController {

    private static final Map<String, Function<Catalogue, List<?>>> LISTS = Map.of(
            "concerns", Catalogue::concerns,
            "strengths", Catalogue::strengths,
            "interests", Catalogue::interests,
            "environment", Catalogue::environment,
            "support", Catalogue::supportNeeds,
            "provisions", Catalogue::provisions,
            "sectors", Catalogue::sectors,
            "regions", Catalogue::regions,
            "professions", Catalogue::professions,
            "advice", Catalogue::advice);

    private final Catalogue catalogue = Catalogue.standard();

    @GetMapping("/{list}")
    Mono<Items> read(@PathVariable String list) {
        var items = LISTS.get(list);
        return items == null ? Mono.error(Problem.notFound().refuse()) : Mono.just(new Items(items.apply(catalogue)));
    }

    record Items(List<?> items) {}
}
