package nl.warmwelkom.web.professional;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import nl.warmwelkom.contracts.catalogue.Label;
import org.jspecify.annotations.Nullable;

/** What the API tells of those who help a candidate, as far as the pages show it. */
final class TeamViews {

    private TeamViews() {}

    /** Those who let this professional in. */
    record People(@Nullable List<Person> items) {

        List<Person> all() {
            return requireNonNullElse(items, List.of());
        }
    }

    record Person(String id, String givenName) {}

    record AdviceList(
            @Nullable List<Advice> items, @Nullable List<Conflict> conflicts) {

        static final AdviceList NONE = new AdviceList(null, null);

        private List<Advice> all() {
            return requireNonNullElse(items, List.of());
        }

        /** What the candidate stands behind. */
        public List<Advice> vision() {
            return all().stream().filter(Advice::isChosen).toList();
        }

        public List<Advice> open() {
            return all().stream().filter(advice -> !advice.isChosen()).toList();
        }

        public List<Conflict> tensions() {
            return requireNonNullElse(conflicts, List.of());
        }
    }

    record Advice(
            String id,
            String topic,
            @Nullable String code,
            @Nullable String words,
            String by,
            @Nullable String profession,
            String at,
            @Nullable Boolean chosen) {

        boolean isChosen() {
            return Boolean.TRUE.equals(chosen);
        }
    }

    record Conflict(Label why, Label resolve) {}

    record Chain(@Nullable List<Link> items) {

        static final Chain NONE = new Chain(null);

        private List<Link> all() {
            return requireNonNullElse(items, List.of());
        }

        public List<Link> helping() {
            return all().stream().filter(link -> !link.who().isEmpty()).toList();
        }

        public List<Link> others() {
            return all().stream().filter(link -> link.who().isEmpty()).toList();
        }

        /** What somebody said about the own part. */
        String saidBy(String account) {
            return all().stream()
                    .flatMap(link -> link.who().stream())
                    .filter(helper -> helper.by().equals(account))
                    .map(helper -> requireNonNullElse(helper.words(), ""))
                    .findFirst()
                    .orElse("");
        }
    }

    record Link(Label label, Label does, @Nullable List<Helper> helpers) {

        public List<Helper> who() {
            return requireNonNullElse(helpers, List.of());
        }
    }

    record Helper(
            String by, @Nullable String words, @Nullable Boolean stillHelps) {

        public boolean isOver() {
            return Boolean.FALSE.equals(stillHelps);
        }
    }
}
