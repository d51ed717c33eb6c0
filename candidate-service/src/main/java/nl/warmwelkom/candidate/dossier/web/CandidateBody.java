package nl.warmwelkom.candidate.dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import nl.warmwelkom.candidate.dossier.application.Writing;
import nl.warmwelkom.candidate.dossier.domain.Asked;
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

/**
 * A dossier as the API takes it. It may be thin: what is left out is empty, as the API document says.
 *
 * @param confirmedWords the second yes to words that an employer need not know
 * @param togetherWith with whom it was written, if not alone
 */
@RequestSchema("NewCandidate")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CandidateBody(
        String givenName,
        @Nullable String familyName,
        ContactBody contact,
        String region,
        Location location,
        @Nullable Integer maxTravelKm,
        @Nullable HoursBody hours,
        List<String> dayParts,
        List<String> strengths,
        List<String> interests,
        List<String> certificates,
        EnvironmentBody environment,
        List<NeedBody> supportNeeds,
        StoryBody story,
        String step,
        boolean confirmedWords,
        @Nullable String togetherWith) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContactBody(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}

    record Location(String postcode4) {}

    record HoursBody(int min, int max) {}

    record EnvironmentBody(List<String> wants, List<String> avoids) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NeedBody(
            String code,
            @Nullable String words,
            String sharing,
            boolean must,
            @Nullable Instant until) {

        SupportNeed toNeed() {
            return new SupportNeed(new Code(code), words, Sharing.of(sharing), must);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StoryBody(String words, String sharing, @Nullable Instant until) {

        Story toStory() {
            return new Story(words, Sharing.of(sharing));
        }
    }

    /** The same dossier as somebody would send it. */
    static CandidateBody of(Profile profile) {
        var person = profile.person();
        var contact = person.contact();
        var work = profile.work();
        var hours = work.hours();
        return new CandidateBody(
                person.givenName(),
                person.familyName(),
                new ContactBody(contact.name(), contact.email(), contact.phone()),
                person.region().code(),
                new Location(person.postcode4()),
                work.maxTravelKm(),
                hours == null ? null : new HoursBody(hours.min(), hours.max()),
                values(work.dayParts()),
                values(work.strengths()),
                values(work.interests()),
                work.certificates(),
                new EnvironmentBody(values(work.wants()), values(work.avoids())),
                profile.needs().stream()
                        .map(need -> new NeedBody(
                                need.code().value(),
                                need.words(),
                                need.sharing().word(),
                                need.must(),
                                null))
                        .toList(),
                new StoryBody(profile.story().words(), profile.story().sharing().word(), null),
                profile.step().word(),
                // A yes is said by somebody, each time; it does not stand in a dossier. Nor do ends, or who wrote it.
                false,
                null);
    }

    Writing toWriting() {
        return new Writing(new Asked(toProfile(), ends()), confirmedWords, togetherWith);
    }

    private Asked.Ends ends() {
        var needs = new HashMap<Integer, Instant>();
        for (var index = 0; index < supportNeeds.size(); index++) {
            var until = supportNeeds.get(index).until();
            if (until != null) {
                needs.put(index, until);
            }
        }
        return new Asked.Ends(story.until(), needs);
    }

    private Profile toProfile() {
        return new Profile(
                new Person(
                        givenName,
                        familyName,
                        new Person.Contact(contact.name(), contact.email(), contact.phone()),
                        new Region(region),
                        location.postcode4()),
                toWork(),
                supportNeeds.stream().map(NeedBody::toNeed).toList(),
                story.toStory(),
                Step.of(step));
    }

    private Work toWork() {
        return new Work(
                maxTravelKm,
                hours == null ? null : new Hours(hours.min(), hours.max()),
                codes(dayParts),
                codes(strengths),
                codes(interests),
                certificates,
                codes(environment.wants()),
                codes(environment.avoids()));
    }

    private static List<Code> codes(List<String> values) {
        return values.stream().map(Code::new).toList();
    }

    private static List<String> values(List<Code> codes) {
        return codes.stream().map(Code::value).toList();
    }
}
