package nl.warmwelkom.candidate.dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.warmwelkom.candidate.dossier.domain.Code;
import nl.warmwelkom.candidate.dossier.domain.Hours;
import nl.warmwelkom.candidate.dossier.domain.Person;
import nl.warmwelkom.candidate.dossier.domain.Profile;
import nl.warmwelkom.candidate.dossier.domain.Story;
import nl.warmwelkom.candidate.dossier.domain.SupportNeed;
import nl.warmwelkom.candidate.dossier.domain.View;
import org.jspecify.annotations.Nullable;

/** A dossier as the API shows it. What the reader may not see, and what is not there, are both left out. */
sealed interface CandidateShown {

    static CandidateShown of(View view) {
        return switch (view) {
            // The candidate sees the level of a story that is still to be told; for a coach it is not there.
            case View.Whole(var id, var hasAccount, var profile) ->
                Kept.of(id.value(), hasAccount, profile, Told.of(profile.story()));
            case View.AsCoach(var id, var hasAccount, var profile) ->
                Kept.of(id.value(), hasAccount, profile, Told.ifTold(profile.story()));
            case View.AsProfessional professional ->
                new ForTeam(
                        professional.id().value(),
                        professional.givenName(),
                        values(professional.strengths()),
                        Need.of(professional.needs()),
                        Told.ifTold(professional.story()));
        };
    }

    /** To those who keep it: the candidate, and the jobcoach. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Kept(
            String id,
            boolean hasAccount,
            String givenName,
            @Nullable String familyName,
            CandidateBody.ContactBody contact,
            String region,
            CandidateBody.Location location,
            @Nullable Integer maxTravelKm,
            @Nullable Hours hours,
            List<String> dayParts,
            List<String> strengths,
            List<String> interests,
            List<String> certificates,
            CandidateBody.EnvironmentBody environment,
            List<Need> supportNeeds,
            @Nullable Told story,
            String step)
            implements CandidateShown {

        private static Kept of(String id, boolean hasAccount, Profile profile, @Nullable Told story) {
            var person = profile.person();
            var work = profile.work();
            return new Kept(
                    id,
                    hasAccount,
                    person.givenName(),
                    person.familyName(),
                    contact(person.contact()),
                    person.region().code(),
                    new CandidateBody.Location(person.postcode4()),
                    work.maxTravelKm(),
                    work.hours(),
                    values(work.dayParts()),
                    values(work.strengths()),
                    values(work.interests()),
                    work.certificates(),
                    new CandidateBody.EnvironmentBody(values(work.wants()), values(work.avoids())),
                    Need.of(profile.needs()),
                    story,
                    profile.step().word());
        }

        private static CandidateBody.ContactBody contact(Person.Contact contact) {
            return new CandidateBody.ContactBody(contact.name(), contact.email(), contact.phone());
        }
    }

    /** To a professional with consent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ForTeam(
            String id,
            String givenName,
            List<String> strengths,
            List<Need> supportNeeds,
            @Nullable Told story) implements CandidateShown {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Need(String code, @Nullable String words, String sharing, boolean must) {

        private static List<Need> of(List<SupportNeed> needs) {
            return needs.stream()
                    .map(need -> new Need(
                            need.code().value(), need.words(), need.sharing().word(), need.must()))
                    .toList();
        }
    }

    record Told(String words, String sharing) {

        private static Told of(Story story) {
            return new Told(story.words(), story.sharing().word());
        }

        private static @Nullable Told ifTold(Story story) {
            return story.isTold() ? of(story) : null;
        }
    }

    private static List<String> values(List<Code> codes) {
        return codes.stream().map(Code::value).toList();
    }
}
