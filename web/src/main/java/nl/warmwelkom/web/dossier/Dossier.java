package nl.warmwelkom.web.dossier;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A dossier as far as its reader may see it. */
public record Dossier(
        @Nullable Boolean hasAccount,
        String givenName,
        @Nullable String familyName,
        @Nullable Contact contact,
        @Nullable String region,
        @Nullable Place location,
        @Nullable Integer maxTravelKm,
        @Nullable Hours hours,
        @Nullable List<String> dayParts,
        @Nullable List<String> strengths,
        @Nullable List<String> interests,
        @Nullable List<String> certificates,
        @Nullable Wishes environment,
        @Nullable List<Need> supportNeeds,
        @Nullable Story story) {

    static final String EMPLOYER = "employer";

    public record Contact(@Nullable String email, @Nullable String phone) {}

    public record Place(String postcode4) {}

    public record Hours(Integer min, Integer max) {}

    public record Wishes(
            @Nullable List<String> wants, @Nullable List<String> avoids) {}

    /** Something that helps. */
    public record Need(
            String code,
            @Nullable String words,
            String sharing,
            @Nullable Boolean must) {

        public boolean isMust() {
            return Boolean.TRUE.equals(must);
        }
    }

    public record Story(@Nullable String words, String sharing) {}

    /** Whether the candidate decides alone, with an own account. */
    public boolean decidesAlone() {
        return Boolean.TRUE.equals(hasAccount);
    }

    public List<String> goodAt() {
        return requireNonNullElse(strengths, List.of());
    }

    public List<String> likes() {
        return requireNonNullElse(interests, List.of());
    }

    public List<String> papers() {
        return requireNonNullElse(certificates, List.of());
    }

    public List<String> free() {
        return requireNonNullElse(dayParts, List.of());
    }

    public List<String> wants() {
        return environment == null ? List.of() : requireNonNullElse(environment.wants(), List.of());
    }

    public List<String> avoids() {
        return environment == null ? List.of() : requireNonNullElse(environment.avoids(), List.of());
    }

    public List<Need> helps() {
        return requireNonNullElse(supportNeeds, List.of());
    }

    public Optional<Need> need(String code) {
        return helps().stream().filter(need -> need.code().equals(code)).findFirst();
    }

    public String told() {
        return story == null ? "" : requireNonNullElse(story.words(), "");
    }

    /** The needs that an employer may be shown, each once. */
    public List<String> mayBeShown() {
        return helps().stream()
                .filter(need -> EMPLOYER.equals(need.sharing()))
                .map(Need::code)
                .distinct()
                .toList();
    }

    public boolean storyMayBeShown() {
        return story != null && EMPLOYER.equals(story.sharing()) && !told().isBlank();
    }
}
