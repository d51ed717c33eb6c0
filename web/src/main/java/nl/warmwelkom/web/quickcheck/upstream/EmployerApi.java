package nl.warmwelkom.web.quickcheck.upstream;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.warmwelkom.web.quickcheck.application.Sectors.Sector;
import nl.warmwelkom.web.quickcheck.domain.Questionnaire;
import nl.warmwelkom.web.quickcheck.domain.ScalePoint;
import nl.warmwelkom.web.quickcheck.domain.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/** What we ask of employer-service. Everything may be missing in what comes back, until we have looked. */
@HttpExchange("/api/v1")
interface EmployerApi {

    @GetExchange("/questionnaire")
    Mono<QuestionnaireBody> questionnaire();

    @GetExchange("/catalogue/sectors")
    Mono<SectorsBody> sectors();

    record QuestionnaireBody(
            @Nullable String version,
            @Nullable List<StatementBody> statements,
            @Nullable List<ScalePointBody> scale) {

        Questionnaire read() {
            return new Questionnaire(
                    requireNonNull(version, "version"),
                    requireNonNull(statements, "statements").stream()
                            .map(StatementBody::read)
                            .toList(),
                    requireNonNull(scale, "scale").stream()
                            .map(ScalePointBody::read)
                            .toList());
        }
    }

    record StatementBody(@Nullable String concern, @Nullable LabelBody text) {

        Statement read() {
            return new Statement(
                    requireNonNull(concern, "concern"),
                    requireNonNull(text, "text").read());
        }
    }

    record ScalePointBody(@Nullable Integer value, @Nullable LabelBody label) {

        ScalePoint read() {
            return new ScalePoint(
                    requireNonNull(value, "value"),
                    requireNonNull(label, "label").read());
        }
    }

    record SectorsBody(@Nullable List<SectorBody> items) {

        List<Sector> read() {
            return requireNonNull(items, "items").stream().map(SectorBody::read).toList();
        }
    }

    record SectorBody(@Nullable String code, @Nullable LabelBody label) {

        Sector read() {
            return new Sector(
                    requireNonNull(code, "code"), requireNonNull(label, "label").read());
        }
    }
}
