package nl.warmwelkom.web.candidate;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a candidate consented to, as the API tells it. */
final class ConsentViews {

    static final String MATCHING = "matching";

    private ConsentViews() {}

    record Consents(@Nullable List<Consent> items) {

        private List<Consent> all() {
            return requireNonNullElse(items, List.of());
        }

        public boolean isMatching() {
            return all().stream().anyMatch(consent -> consent.isForMatching() && consent.given());
        }

        /** Who may read along now. */
        public List<Consent> helpers() {
            return all().stream()
                    .filter(consent -> !consent.isForMatching() && consent.given())
                    .toList();
        }
    }

    /** @param subject matching, or the account of a helper */
    record Consent(
            String subject,
            Boolean given,
            String at,
            @Nullable String until) {

        boolean isForMatching() {
            return subject.equals(MATCHING);
        }
    }
}
