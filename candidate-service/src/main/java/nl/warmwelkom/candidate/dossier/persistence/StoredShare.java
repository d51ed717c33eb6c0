package nl.warmwelkom.candidate.dossier.persistence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.warmwelkom.candidate.dossier.domain.Item;
import nl.warmwelkom.candidate.dossier.domain.Share;
import nl.warmwelkom.candidate.dossier.domain.Shares;
import nl.warmwelkom.candidate.dossier.domain.Sharing;
import org.jspecify.annotations.Nullable;

/** That something is at a level, as it is sealed. */
public record StoredShare(
        String level,
        StoredSigned since,
        @Nullable Instant until,
        @Nullable Instant endedAt) {

    /** An item of the profile, and its share. */
    public record OfItem(String item, StoredShare share) {}

    static StoredShare of(Share share) {
        return new StoredShare(share.level().word(), StoredSigned.of(share.since()), share.until(), share.endedAt());
    }

    Share toShare() {
        return new Share(Sharing.of(level), since.toSigned(), until, endedAt);
    }

    static List<OfItem> of(Shares shares) {
        return shares.byItem().entrySet().stream()
                .map(each -> new OfItem(each.getKey().name(), of(each.getValue())))
                .sorted(Comparator.comparing(OfItem::item))
                .toList();
    }

    static Shares toShares(List<OfItem> stored) {
        return new Shares(stored.stream()
                .collect(Collectors.toMap(
                        each -> new Item(each.item()), each -> each.share().toShare())));
    }
}
