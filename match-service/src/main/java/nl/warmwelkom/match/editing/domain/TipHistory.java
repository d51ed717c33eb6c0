package nl.warmwelkom.match.editing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Tip;
import org.jspecify.annotations.Nullable;

/**
 * A tip and all that it ever said. A version is added, never changed; it is shown once another editor approved it and its
 * day has come.
 *
 * @param versions oldest first, at least one
 */
public record TipHistory(
        String id, List<Version> versions, @Nullable Retirement retirement) {

    /** Who wrote and read what came with the product. */
    public static final String CATALOGUE = "catalogue";

    public TipHistory {
        versions = List.copyOf(versions);
    }

    /** A tip that came with the product. */
    public static TipHistory of(Tip tip, Catalogue catalogue) {
        var checked = tip.checkedOn().atStartOfDay(ZoneOffset.UTC).toInstant();
        var wording = new Wording(tip, Side.of(tip.id(), catalogue.contradictions()), null);
        return new TipHistory(
                tip.id(),
                List.of(new Version(1, wording, CATALOGUE, checked, new Approval(CATALOGUE, checked, tip.checkedOn()))),
                null);
    }

    /** A tip that nobody has approved yet. */
    public static TipHistory begin(Wording wording, String author, Instant at) {
        return new TipHistory(wording.tip().id(), List.of(new Version(1, wording, author, at, null)), null);
    }

    public Version latest() {
        return versions.getLast();
    }

    /** What is shown on a day: of all that were approved, the newest whose day has come. */
    public Optional<Version> inForce(LocalDate day) {
        if (retirement != null && !day.isBefore(retirement.from())) {
            return Optional.empty();
        }
        return versions.stream()
                .filter(version -> version.isPublishedOn(day))
                .max(Comparator.comparingInt(Version::number));
    }

    /** Writes a next version beside what there is. */
    public Move draft(Wording wording, String author, Instant at) {
        if (retirement != null) {
            return new Move.Refused(Refusal.RETIRED);
        }
        var next = new ArrayList<>(versions);
        next.add(new Version(latest().number() + 1, wording, author, at, null));
        return new Move.Made(new TipHistory(id, next, null));
    }

    /** A second pair of eyes. */
    public Move approve(int number, Approval approval, LocalDate today) {
        var draft = latest();
        if (retirement != null) {
            return new Move.Refused(Refusal.RETIRED);
        }
        if (draft.number() != number || draft.approval() != null) {
            return new Move.Refused(Refusal.NOT_THE_LATEST_DRAFT);
        }
        if (draft.author().equals(approval.by())) {
            return new Move.Refused(Refusal.OWN_WORK);
        }
        if (approval.publishFrom().isBefore(today)) {
            return new Move.Refused(Refusal.FROM_THE_PAST);
        }
        if (!draft.wording().tip().isValidOn(approval.publishFrom())) {
            return new Move.Refused(Refusal.ENDS_BEFORE_IT_BEGINS);
        }
        var next = new ArrayList<>(versions);
        next.set(next.size() - 1, draft.approvedBy(approval));
        return new Move.Made(new TipHistory(id, next, null));
    }

    public Move retire(Retirement decision) {
        return retirement == null
                ? new Move.Made(new TipHistory(id, versions, decision))
                : new Move.Refused(Refusal.RETIRED);
    }
}
