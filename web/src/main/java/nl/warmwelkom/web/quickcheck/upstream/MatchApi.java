package nl.warmwelkom.web.quickcheck.upstream;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.web.quickcheck.domain.AnswerSheet;
import nl.warmwelkom.web.quickcheck.domain.Outcome;
import nl.warmwelkom.web.quickcheck.domain.Outcome.Heard;
import nl.warmwelkom.web.quickcheck.domain.Outcome.Source;
import nl.warmwelkom.web.quickcheck.domain.Outcome.Tip;
import nl.warmwelkom.web.quickcheck.domain.Outcome.Worry;
import nl.warmwelkom.web.quickcheck.domain.Temperature;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import reactor.core.publisher.Mono;

/** What we ask of match-service. Everything may be missing in what comes back, until we have looked. */
@HttpExchange("/api/v1")
interface MatchApi {

    @PostExchange("/quick-checks")
    Mono<OutcomeBody> check(@RequestHeader(HttpHeaders.ACCEPT_LANGUAGE) String language, @RequestBody CheckBody check);

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CheckBody(
            List<AnswerBody> answers,
            List<String> questions,
            @Nullable String sector,
            @Nullable String size) {

        static CheckBody of(AnswerSheet sheet) {
            return new CheckBody(
                    sheet.intensities().entrySet().stream()
                            .map(answer -> new AnswerBody(answer.getKey(), answer.getValue()))
                            .toList(),
                    sheet.question().isEmpty() ? List.of() : List.of(sheet.question()),
                    sheet.sector().isEmpty() ? null : sheet.sector(),
                    sheet.size().isEmpty() ? null : sheet.size());
        }
    }

    record AnswerBody(String concern, int intensity) {}

    record OutcomeBody(
            @Nullable Integer temperature,
            @Nullable List<WorryBody> concerns,
            @Nullable List<TipBody> tips,
            @Nullable List<HeardBody> questions) {

        Outcome read() {
            return new Outcome(
                    new Temperature(requireNonNull(temperature, "temperature")),
                    requireNonNull(concerns, "concerns").stream()
                            .map(WorryBody::read)
                            .toList(),
                    requireNonNull(tips, "tips").stream().map(TipBody::read).toList(),
                    requireNonNullElse(questions, List.<HeardBody>of()).stream()
                            .findFirst()
                            .map(question -> question.read(labels())));
        }

        private Map<String, Label> labels() {
            return requireNonNull(concerns, "concerns").stream()
                    .map(WorryBody::read)
                    .collect(Collectors.toMap(Worry::concern, Worry::label, (one, _) -> one));
        }
    }

    record HeardBody(
            @Nullable String outcome,
            @Nullable List<GuessBody> concerns,
            @Nullable ExplanationBody explanation) {

        Heard read(Map<String, Label> labels) {
            if (explanation != null) {
                return explanation.read();
            }
            var about = requireNonNullElse(concerns, List.<GuessBody>of()).stream()
                    .map(guess -> requireNonNull(guess.code(), "code"))
                    .map(code -> labels.getOrDefault(code, new Label(code, code)))
                    .toList();
            return about.isEmpty() ? new Heard.Open() : new Heard.About(about);
        }
    }

    record GuessBody(@Nullable String code) {}

    record ExplanationBody(
            @Nullable LabelBody rule,
            @Nullable LabelBody why,
            @Nullable LabelBody instead) {

        Heard read() {
            return new Heard.NotAllowed(
                    requireNonNull(rule, "rule").read(),
                    requireNonNull(why, "why").read(),
                    requireNonNull(instead, "instead").read());
        }
    }

    /** Without an intensity it was recognised in a question: somebody who asks about it worries about it. */
    record WorryBody(
            @Nullable String code,
            @Nullable Integer intensity,
            @Nullable LabelBody label) {

        Worry read() {
            var concern = requireNonNull(code, "code");
            return new Worry(
                    concern,
                    requireNonNullElse(intensity, Worry.COUNTS_FROM),
                    requireNonNullElse(label, LabelBody.inOneLanguage(concern)).read());
        }
    }

    record TipBody(
            @Nullable String id,
            @Nullable LabelBody title,
            @Nullable LabelBody text,
            @Nullable String stage,
            @Nullable List<BecauseBody> because,
            @Nullable SourceBody source,
            @Nullable String validUntil,
            @Nullable String evidence) {

        /** Of a tip whose core was not read in the source itself, the catalogue says that it was recalled. */
        private static final String RECALLED = "recalled";

        Tip read() {
            return new Tip(
                    requireNonNull(id, "id"),
                    Optional.ofNullable(title).map(LabelBody::read),
                    requireNonNull(text, "text").read(),
                    requireNonNullElse(stage, ""),
                    requireNonNull(because, "because").stream()
                            .map(reason ->
                                    requireNonNull(reason.words(), "words").read())
                            .toList(),
                    requireNonNull(source, "source").read(),
                    requireNonNullElse(validUntil, ""),
                    !RECALLED.equals(evidence));
        }
    }

    record BecauseBody(@Nullable LabelBody words) {}

    record SourceBody(
            @Nullable String name,
            @Nullable String url,
            @Nullable String checkedOn) {

        Source read() {
            return new Source(
                    requireNonNull(name, "name"), requireNonNullElse(url, ""), requireNonNullElse(checkedOn, ""));
        }
    }
}
