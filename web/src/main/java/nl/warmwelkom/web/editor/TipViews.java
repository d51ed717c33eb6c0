package nl.warmwelkom.web.editor;

import static java.util.Objects.requireNonNullElse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.web.editor.EditorViews.Cited;
import nl.warmwelkom.web.editor.EditorViews.Readability;
import nl.warmwelkom.web.form.Form;
import org.jspecify.annotations.Nullable;

/** A tip with its versions, as the API tells it. */
final class TipViews {

    private TipViews() {}

    record History(
            String id,
            @Nullable Integer inForce,
            @Nullable List<Version> versions,
            @Nullable Retirement retirement) {

        public List<Version> newestFirst() {
            return requireNonNullElse(versions, List.<Version>of()).reversed();
        }

        public Version newest() {
            return newestFirst().getFirst();
        }

        /** The one that waits for a second pair of eyes. */
        public Optional<Version> draft() {
            return Optional.of(newest()).filter(version -> version.approval() == null && retirement == null);
        }

        public Optional<Version> shown() {
            return newestFirst().stream()
                    .filter(version -> inForce != null && version.number() == inForce)
                    .findFirst();
        }
    }

    record Retirement(String by, String from, String reason) {}

    record Approval(String by, String publishFrom) {}

    record Source(
            String title,
            String publisher,
            @Nullable String url,
            @Nullable Integer year,
            @Nullable String accessedOn) {}

    record Version(
            int number,
            String author,
            String writtenAt,
            @Nullable Approval approval,
            String stage,
            Label title,
            Label text,
            @Nullable List<String> concerns,
            @Nullable List<String> supportNeeds,
            @Nullable List<String> conditions,
            @Nullable Label note,
            @Nullable String provision,
            String disclosure,
            String basis,
            String source,
            Cited cited,
            @Nullable Source ownSource,
            @Nullable List<String> extraSources,
            String evidence,
            int factYear,
            String checkedOn,
            String validUntil,
            boolean verifyBeforePublication,
            @Nullable List<String> contradictions,
            @Nullable Readability readability) {

        public List<String> answers() {
            return requireNonNullElse(concerns, List.of());
        }

        /** Whether it came with the product, and nobody here wrote it. */
        public boolean isProduct() {
            return author.equals("catalogue");
        }

        /** A next version begins as this one. */
        Form form() {
            var fields = new LinkedHashMap<String, List<String>>();
            fields.put("stage", List.of(stage));
            label(fields, "title", title);
            label(fields, "text", text);
            label(fields, "note", requireNonNullElse(note, new Label("", "")));
            fields.put("concerns", answers());
            fields.put("supportNeeds", requireNonNullElse(supportNeeds, List.of()));
            lines(fields, "conditions", conditions);
            lines(fields, "contradictions", contradictions);
            lines(fields, "extraSources", extraSources);
            fields.put("provision", List.of(requireNonNullElse(provision, "")));
            fields.put("disclosure", List.of(disclosure));
            fields.put("basis", List.of(basis));
            fields.put("evidence", List.of(evidence));
            fields.put("factYear", List.of(String.valueOf(factYear)));
            fields.put("checkedOn", List.of(checkedOn));
            fields.put("validUntil", List.of(validUntil));
            fields.put("verifyBeforePublication", List.of(String.valueOf(verifyBeforePublication)));
            source(fields);
            return Form.showing(fields);
        }

        private void source(Map<String, List<String>> fields) {
            if (ownSource == null) {
                fields.put("source.id", List.of(source));
                return;
            }
            fields.put("source.title", List.of(ownSource.title()));
            fields.put("source.publisher", List.of(ownSource.publisher()));
            fields.put("source.url", List.of(requireNonNullElse(ownSource.url(), "")));
            fields.put("source.year", List.of(ownSource.year() == null ? "" : String.valueOf(ownSource.year())));
            fields.put("source.accessedOn", List.of(requireNonNullElse(ownSource.accessedOn(), "")));
        }

        private static void label(Map<String, List<String>> fields, String name, Label label) {
            fields.put(name + ".nl", List.of(label.nl()));
            fields.put(name + ".en", List.of(label.en()));
        }

        private static void lines(Map<String, List<String>> fields, String name, @Nullable List<String> lines) {
            fields.put(name, List.of(String.join("\n", requireNonNullElse(lines, List.of()))));
        }
    }
}
