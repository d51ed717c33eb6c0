package nl.warmwelkom.candidate.dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.warmwelkom.platform.body.RequestSchema;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that travels: what one gets here one can hand in elsewhere, and here again. Consent does not travel, nor who may
 * see it along: those are said again to whoever keeps it then.
 *
 * @param schema where the form of it is published
 */
@RequestSchema("PortableDossier")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PortableBody(
        String format,
        int version,
        @Nullable String schema,
        @Nullable Instant exportedAt,
        CandidateBody dossier) {

    static final String FORMAT = "warm-welkom-dossier";
    static final int VERSION = 1;
}
