package nl.warmwelkom.match.matching.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.warmwelkom.match.matching.domain.Signature;
import nl.warmwelkom.match.matching.domain.Weights;
import nl.warmwelkom.match.matching.domain.WeightsRecord;
import nl.warmwelkom.match.matching.domain.WeightsVersion;
import nl.warmwelkom.platform.body.RequestSchema;
import org.jspecify.annotations.Nullable;

/** How weights look on the wire. */
final class WeightsShown {

    private WeightsShown() {}

    /** How much each finding counts. */
    record Points(
            int strength,
            int strengthToLearn,
            int wish,
            int support,
            int inField,
            int neighbouringField,
            int travelBand) {

        static Points of(Weights weights) {
            return new Points(
                    weights.strength(),
                    weights.strengthToLearn(),
                    weights.wish(),
                    weights.support(),
                    weights.inField(),
                    weights.neighbouringField(),
                    weights.travelBand());
        }

        Weights as(String version) {
            return new Weights(
                    version, strength, strengthToLearn, wish, support, inField, neighbouringField, travelBand);
        }
    }

    @RequestSchema("NewWeights")
    record NewWeights(Points points, String why) {}

    @RequestSchema("WeightsDecision")
    record Decision(boolean approve, @Nullable String words) {}

    /** What anybody may read: the roles of the two people, and not who they are. */
    record Published(String version, Instant since, Points points, List<Version> history) {

        static Published of(WeightsRecord record) {
            var present = record.inForce();
            return new Published(
                    present.weights().version(),
                    decided(present).at(),
                    Points.of(present.weights()),
                    record.versions().reversed().stream()
                            .filter(version -> version.decided() != null
                                    && decided(version).yes())
                            .map(Version::of)
                            .toList());
        }
    }

    record Version(String version, Instant since, Points points, String why, String proposedBy, String approvedBy) {

        static Version of(WeightsVersion version) {
            return new Version(
                    version.weights().version(),
                    decided(version).at(),
                    Points.of(version.weights()),
                    version.why(),
                    version.proposed().role(),
                    decided(version).role());
        }
    }

    /** What those who change weights read: who, when and why. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(
            String version,
            String state,
            Points points,
            String why,
            Signed proposed,
            @Nullable Signed decided) {

        static Change of(WeightsVersion version) {
            var decided = version.decided();
            return new Change(
                    version.weights().version(),
                    decided == null ? "waiting" : decided.yes() ? "approved" : "refused",
                    Points.of(version.weights()),
                    version.why(),
                    Signed.of(version.proposed()),
                    decided == null ? null : Signed.of(decided));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Signed(
            String account,
            String role,
            Instant at,
            @Nullable String words) {

        static Signed of(Signature signature) {
            return new Signed(signature.account(), signature.role(), signature.at(), signature.words());
        }
    }

    record Changes(List<Change> items) {}

    private static Signature decided(WeightsVersion version) {
        return Objects.requireNonNull(version.decided(), "what is in force was decided");
    }
}
