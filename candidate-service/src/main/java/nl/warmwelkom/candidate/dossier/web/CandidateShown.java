package nl.warmwelkom.candidate.dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.warmwelkom.candidate.dossier.domain.Code;
import nl.warmwelkom.candidate.dossier.domain.Contents;
import nl.warmwelkom.candidate.dossier.domain.Hours;
import nl.warmwelkom.candidate.dossier.domain.Person;
import nl.warmwelkom.candidate.dossier.domain.SupportNeed;
import nl.warmwelkom.candidate.dossier.domain.View;
import org.jspecify.annotations.Nullable;

/** A dossier as the API shows it. What the reader may not see, and what is not there, are both left out. */
sealed interface CandidateShown {

    static CandidateShown of(View view) {
        return switch (view) {
            // The candidate sees the level of a story that is still to be told; for a coach it is not there. A coach
            // does not
            // see who wrote last, for that may have been something that is not for a coach.
            case View.Whole(var id, var hasAccount, var contents) ->
                Kept.of(
                        new Kept.Whose(id.value(), hasAccount),
                        contents,
                        Told.of(contents),
                        WrittenShown.of(contents.written()));
            case View.AsCoach(var id, var hasAccount, var contents) ->
                Kept.of(new Kept.Whose(id.value(), hasAccount), contents, Told.ifTold(contents), null);
            case View.AsProfessional professional -> ForTeam.of(professional);
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
            String step,
            List<SharedItem> shares,
            @Nullable WrittenShown written)
            implements CandidateShown {

        /** Of whom it is. */
        private record Whose(String id, boolean hasAccount) {}

        private static Kept of(Whose whose, Contents contents, @Nullable Told story, @Nullable WrittenShown written) {
            var profile = contents.profile();
            var person = profile.person();
            var work = profile.work();
            return new Kept(
                    whose.id(),
                    whose.hasAccount(),
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
                    Need.of(contents),
                    story,
                    profile.step().word(),
                    SharedItem.of(contents.shares()),
                    written);
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
            @Nullable Told story) implements CandidateShown {

        private static ForTeam of(View.AsProfessional seen) {
            var story = seen.story();
            return new ForTeam(
                    seen.id().value(),
                    seen.givenName(),
                    values(seen.strengths()),
                    seen.needs().stream().map(need -> Need.of(need, null)).toList(),
                    story.isTold() ? new Told(story.words(), story.sharing().word(), null) : null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Need(
            String code,
            @Nullable String words,
            String sharing,
            boolean must,
            @Nullable Instant until) {

        private static List<Need> of(Contents contents) {
            return contents.profile().needs().stream()
                    .map(need ->
                            of(need, need.isPrivate() ? null : contents.shares().untilOf(need)))
                    .toList();
        }

        private static Need of(SupportNeed need, @Nullable Instant until) {
            return new Need(need.code().value(), need.words(), need.sharing().word(), need.must(), until);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(String words, String sharing, @Nullable Instant until) {

        private static Told of(Contents contents) {
            var story = contents.profile().story();
            return new Told(
                    story.words(), story.sharing().word(), contents.shares().untilOfStory());
        }

        private static @Nullable Told ifTold(Contents contents) {
            return contents.profile().story().isTold() ? of(contents) : null;
        }
    }

    private static List<String> values(List<Code> codes) {
        return codes.stream().map(Code::value).toList();
    }
}
