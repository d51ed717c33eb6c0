package nl.warmwelkom.candidate.accesslog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.warmwelkom.platform.accesslog.Line;
import org.jspecify.annotations.Nullable;

/** A line along Logboek Dataverwerkingen: a span of a trace, with what was done with whose data in its attributes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Exported(
        @JsonProperty("trace_id") String traceId,
        @JsonProperty("span_id") String spanId,
        String name,
        @JsonProperty("start_time") Instant startTime,
        @JsonProperty("end_time") Instant endTime,
        @JsonProperty("status_code") String statusCode,
        Map<String, String> resource,
        Map<String, Object> attributes) {

    private static final int SPAN_DIGITS = 16;

    /**
     * A line.
     *
     * @param activities the address under which processing activities are described
     */
    static Exported of(Line line, String activities) {
        var attributes = new LinkedHashMap<String, Object>();
        attributes.put("dpl.core.processing_activity_id", activities + line.purpose());
        attributes.put("dpl.core.data_subject_id", line.candidate());
        attributes.put("dpl.core.data_subject_id_type", "candidate-id");
        attributes.put("warm_welkom.role", line.who().role());
        putKnown(attributes, "warm_welkom.account", line.who().account());
        putKnown(attributes, "warm_welkom.name", line.who().name());
        putKnown(attributes, "warm_welkom.organisation", line.who().organisation());
        attributes.put("warm_welkom.what", line.what());
        attributes.put("warm_welkom.number", line.number());
        attributes.put("warm_welkom.previous", line.previous());
        attributes.put("warm_welkom.hash", line.hash());
        return new Exported(
                line.traceId(),
                // Of one request there can be many lines: each is a span of its own.
                line.hash().substring(0, SPAN_DIGITS),
                "dossier." + line.deed(),
                line.at(),
                line.at(),
                "OK",
                Map.of("service.name", line.service()),
                attributes);
    }

    private static void putKnown(Map<String, Object> attributes, String name, @Nullable String value) {
        if (value != null) {
            attributes.put(name, value);
        }
    }
}
