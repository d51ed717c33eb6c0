package nl.warmwelkom.match.provision.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Fact;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.contracts.catalogue.Source;
import nl.warmwelkom.match.provision.application.EstimateProvisions.Estimate;
import nl.warmwelkom.match.provision.application.EstimateProvisions.Told;
import nl.warmwelkom.match.provision.domain.Range;
import nl.warmwelkom.match.provision.domain.Worth;
import org.jspecify.annotations.Nullable;

/** How an estimate looks on the wire. */
final class EstimateShown {

    private static final Label ROUNDING = new Label(
            "In hele euro's: het laagste bedrag is naar beneden afgerond, het hoogste naar boven.",
            "In whole euros: the lowest amount is rounded down, the highest up.");

    private final Map<String, Source> sources;

    EstimateShown(Catalogue catalogue) {
        sources = catalogue.sources().stream().collect(Collectors.toUnmodifiableMap(Source::id, Function.identity()));
    }

    Page page(Estimate estimate) {
        return new Page(
                estimate.asOf(),
                ROUNDING,
                estimate.notes(),
                estimate.items().stream().map(this::item).toList());
    }

    private Item item(Told told) {
        var provision = told.possible().provision();
        var worth = told.possible().worth();
        return new Item(
                provision.code(),
                provision.label(),
                provision.state().toString(),
                provision.what(),
                facts(provision.forWhom()),
                facts(provision.gives()),
                facts(provision.exceptions()),
                provision.duration(),
                provision.whereToAsk(),
                provision.privacyNote(),
                worth instanceof Worth.Current current
                        ? money(current.range(), current.by().year())
                        : null,
                worth instanceof Worth.Expired expired
                        ? money(expired.range(), expired.by().year())
                        : null,
                told.amountNote(),
                told.assumptions(),
                provision.checkedOn());
    }

    private static Money money(Range range, int holdsFor) {
        return new Money(range.min(), range.max(), "EUR", holdsFor);
    }

    private List<Claim> facts(List<Fact> facts) {
        return facts.stream()
                .map(fact -> {
                    var source = sources.get(fact.source());
                    return new Claim(
                            fact.text(),
                            source == null ? fact.source() : source.name(),
                            source == null ? null : source.url(),
                            fact.year());
                })
                .toList();
    }

    record Page(LocalDate asOf, Label rounding, List<Label> notes, List<Item> items) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String provision,
            Label label,
            String state,
            Label what,
            List<Claim> conditions,
            List<Claim> gives,
            List<Claim> exceptions,
            @Nullable String duration,
            String whereToAsk,
            String privacyNote,
            @Nullable Money worth,
            @Nullable Money lastKnown,
            Label amountNote,
            List<Label> assumptions,
            LocalDate checkedOn) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Claim(String text, String source, @Nullable String url, int year) {}

    record Money(long min, long max, String currency, int holdsFor) {}
}
