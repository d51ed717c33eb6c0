package nl.warmwelkom.candidate.dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.warmwelkom.candidate.dossier.application.Brought;
import nl.warmwelkom.candidate.dossier.domain.Contents;
import nl.warmwelkom.platform.body.RequestSchema;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that travels: what one gets here one can hand in elsewhere, and here again. Consent does not travel, nor who may
 * see it along, nor who wrote it when: those are said again to whoever keeps it then.
 *
 * @param schema where the form of it is published
 * @param answers what was written in the four steps
 * @param plan null when there is none
 */
@RequestSchema("PortableDossier")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PortableBody(
        String format,
        int version,
        @Nullable String schema,
        @Nullable Instant exportedAt,
        CandidateBody dossier,
        List<PortableSteps.AnswerBody> answers,
        PortableSteps.@Nullable PlanBody plan) {

    private static final String FORMAT = "warm-welkom-dossier";
    private static final int VERSION = 1;
    private static final String SCHEMA = "/api/v1/schemas/portable-dossier";

    static PortableBody of(Contents contents, Instant now) {
        var journey = contents.journey();
        return new PortableBody(
                FORMAT,
                VERSION,
                SCHEMA,
                now,
                CandidateBody.of(contents.profile()),
                PortableSteps.answers(journey),
                PortableSteps.plan(journey));
    }

    Brought toBrought() {
        return new Brought(
                dossier.toWriting(),
                answers.stream().map(PortableSteps.AnswerBody::toTold).toList(),
                plan == null ? null : plan.toAsked());
    }
}
