package nl.warmwelkom.candidate.dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.warmwelkom.candidate.dossier.domain.Code;
import nl.warmwelkom.candidate.dossier.domain.Hours;
import nl.warmwelkom.candidate.dossier.domain.Person;
import nl.warmwelkom.candidate.dossier.domain.Profile;
import nl.warmwelkom.candidate.dossier.domain.Region;
import nl.warmwelkom.candidate.dossier.domain.Sharing;
import nl.warmwelkom.candidate.dossier.domain.Step;
import nl.warmwelkom.candidate.dossier.domain.Story;
import nl.warmwelkom.candidate.dossier.domain.SupportNeed;
import nl.warmwelkom.candidate.dossier.domain.Work;
import nl.warmwelkom.platform.body.RequestSchema;
import org.jspecify.annotations.Nullable;

/** A dossier as the API takes it. It may be thin: what is left out is empty. */
@RequestSchema("NewCandidate")
record CandidateBody(
        String givenName,
        @Nullable String familyName,
        @Nullable ContactBody contact,
        String region,
        Location location,
        @Nullable Integer maxTravelKm,
        @Nullable HoursBody hours,
        @Nullable List<String> dayParts,
        @Nullable List<String> strengths,
        @Nullable List<String> interests,
        @Nullable List<String> certificates,
        @Nullable EnvironmentBody environment,
        @Nullable List<NeedBody> supportNeeds,
        @Nullable StoryBody story,
        @Nullable String step) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContactBody(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}

    record Location(String postcode4) {}

    record HoursBody(int min, int max) {}

    record EnvironmentBody(
            @Nullable List<String> wants, @Nullable List<String> avoids) {

        static final EnvironmentBody NOTHING = new EnvironmentBody(null, null);
    }

    record NeedBody(
            String code,
            @Nullable String words,
            @Nullable String sharing,
            @Nullable Boolean must) {

        SupportNeed toNeed() {
            return new SupportNeed(new Code(code), words, level(sharing), Boolean.TRUE.equals(must));
        }
    }

    record StoryBody(@Nullable String words, @Nullable String sharing) {

        Story toStory() {
            return new Story(words == null ? "" : words, level(sharing));
        }
    }

    Profile toProfile() {
        return new Profile(
                new Person(
                        givenName,
                        familyName,
                        contact == null
                                ? Person.Contact.UNKNOWN
                                : new Person.Contact(contact.name(), contact.email(), contact.phone()),
                        new Region(region),
                        location.postcode4()),
                toWork(environment == null ? EnvironmentBody.NOTHING : environment),
                orEmpty(supportNeeds).stream().map(NeedBody::toNeed).toList(),
                story == null ? Story.NOT_TOLD : story.toStory(),
                step == null ? Step.EXPLORE : Step.of(step));
    }

    private Work toWork(EnvironmentBody wishes) {
        return new Work(
                maxTravelKm,
                hours == null ? null : new Hours(hours.min(), hours.max()),
                codes(dayParts),
                codes(strengths),
                codes(interests),
                orEmpty(certificates),
                codes(wishes.wants()),
                codes(wishes.avoids()));
    }

    /** What nobody said anything about is between candidate and coach. */
    private static Sharing level(@Nullable String word) {
        return word == null ? Sharing.COACH : Sharing.of(word);
    }

    private static List<Code> codes(@Nullable List<String> values) {
        return orEmpty(values).stream().map(Code::new).toList();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
