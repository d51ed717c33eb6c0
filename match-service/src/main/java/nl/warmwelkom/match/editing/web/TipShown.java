package nl.warmwelkom.match.editing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.contracts.catalogue.Source;
import nl.warmwelkom.match.editing.application.Listed;
import nl.warmwelkom.match.editing.domain.Approval;
import nl.warmwelkom.match.editing.domain.Retirement;
import nl.warmwelkom.match.editing.domain.Side;
import nl.warmwelkom.match.editing.domain.TipHistory;
import nl.warmwelkom.match.editing.domain.Version;
import org.jspecify.annotations.Nullable;

/**
 * A tip with all that it ever said.
 *
 * @param inForce number of the version that is shown today; null when none is
 */
record TipShown(
        String id,
        @Nullable Integer inForce,
        List<VersionShown> versions,
        @Nullable Retirement retirement) {

    static TipShown of(TipHistory history, LocalDate today, Catalogue catalogue) {
        return new TipShown(
                history.id(),
                history.inForce(today).map(Version::number).orElse(null),
                history.versions().stream()
                        .map(version -> VersionShown.of(version, catalogue))
                        .toList(),
                history.retirement());
    }

    /**
     * A version.
     *
     * @param approval null for a draft
     */
    record VersionShown(
            int number,
            String author,
            Instant writtenAt,
            @Nullable Approval approval,
            String stage,
            Label title,
            Label text,
            List<String> concerns,
            List<String> supportNeeds,
            List<String> conditions,
            @Nullable Label note,
            @Nullable String provision,
            String disclosure,
            String basis,
            String source,
            CitedShown cited,
            @Nullable Source ownSource,
            List<String> extraSources,
            String evidence,
            int factYear,
            LocalDate checkedOn,
            LocalDate validUntil,
            boolean verifyBeforePublication,
            List<String> contradictions,
            ReadabilityShown readability) {

        static VersionShown of(Version version, Catalogue catalogue) {
            var wording = version.wording();
            var tip = wording.tip();
            return new VersionShown(
                    version.number(),
                    version.author(),
                    version.writtenAt(),
                    version.approval(),
                    tip.stage().code(),
                    tip.title(),
                    tip.text(),
                    tip.concerns(),
                    tip.supportNeeds(),
                    tip.conditions(),
                    tip.note(),
                    tip.provision(),
                    tip.disclosure().toString(),
                    tip.basis().toString(),
                    tip.source(),
                    CitedShown.of(wording, catalogue),
                    wording.ownSource(),
                    tip.extraSources(),
                    tip.evidence().toString(),
                    tip.factYear(),
                    tip.checkedOn(),
                    tip.validUntil(),
                    tip.verifyBeforePublication(),
                    wording.sides().stream().map(Side::toString).toList(),
                    ReadabilityShown.of(tip.text().nl()));
        }
    }

    /** A tip on the list. */
    record ListedShown(
            String id,
            String state,
            int version,
            boolean waiting,
            Label title,
            List<String> concerns,
            String source,
            CitedShown cited,
            LocalDate checkedOn,
            LocalDate validUntil,
            long daysLeft,
            boolean verifyBeforePublication,
            ReadabilityShown readability) {

        static ListedShown of(Listed listed, Catalogue catalogue) {
            var tip = listed.current().wording().tip();
            return new ListedShown(
                    listed.id(),
                    listed.state().code(),
                    listed.current().number(),
                    listed.waiting(),
                    tip.title(),
                    tip.concerns(),
                    tip.source(),
                    CitedShown.of(listed.current().wording(), catalogue),
                    tip.checkedOn(),
                    tip.validUntil(),
                    listed.daysLeft(),
                    tip.verifyBeforePublication(),
                    ReadabilityShown.of(tip.text().nl()));
        }
    }
}
