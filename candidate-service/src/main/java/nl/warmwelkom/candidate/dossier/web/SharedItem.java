package nl.warmwelkom.candidate.dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.warmwelkom.candidate.dossier.domain.Shares;
import org.jspecify.annotations.Nullable;

/** Since when and by whom an item has its level, and until when, as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SharedItem(
        String item,
        String sharing,
        WrittenShown since,
        @Nullable Instant until,
        @Nullable Instant endedAt) {

    static List<SharedItem> of(Shares shares) {
        return shares.byItem().entrySet().stream()
                .map(each -> new SharedItem(
                        each.getKey().name(),
                        each.getValue().level().word(),
                        WrittenShown.of(each.getValue().since()),
                        each.getValue().until(),
                        each.getValue().endedAt()))
                .sorted(Comparator.comparing(SharedItem::item))
                .toList();
    }
}
