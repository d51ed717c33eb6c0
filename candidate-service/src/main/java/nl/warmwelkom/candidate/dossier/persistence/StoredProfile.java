package nl.warmwelkom.candidate.dossier.persistence;

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
import org.jspecify.annotations.Nullable;

/** What stands in a dossier, with codes and levels as words. */
public record StoredProfile(
        String givenName,
        @Nullable String familyName,
        StoredContact contact,
        String region,
        String postcode4,
        StoredWork work,
        List<StoredNeed> needs,
        String story,
        String storySharing,
        String step) {

    /** How to reach the candidate. */
    public record StoredContact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}

    /** What the candidate brings, and looks for. */
    public record StoredWork(
            @Nullable Integer maxTravelKm,
            @Nullable StoredHours hours,
            List<String> dayParts,
            List<String> strengths,
            List<String> interests,
            List<String> certificates,
            List<String> wants,
            List<String> avoids) {}

    /** Hours a week. */
    public record StoredHours(int min, int max) {}

    /** Something that helps. */
    public record StoredNeed(String code, @Nullable String words, String sharing, boolean must) {}

    static StoredProfile of(Profile profile) {
        var person = profile.person();
        var contact = person.contact();
        return new StoredProfile(
                person.givenName(),
                person.familyName(),
                new StoredContact(contact.name(), contact.email(), contact.phone()),
                person.region().code(),
                person.postcode4(),
                work(profile.work()),
                profile.needs().stream()
                        .map(need -> new StoredNeed(
                                need.code().value(),
                                need.words(),
                                need.sharing().word(),
                                need.must()))
                        .toList(),
                profile.story().words(),
                profile.story().sharing().word(),
                profile.step().word());
    }

    private static StoredWork work(Work work) {
        var hours = work.hours();
        return new StoredWork(
                work.maxTravelKm(),
                hours == null ? null : new StoredHours(hours.min(), hours.max()),
                values(work.dayParts()),
                values(work.strengths()),
                values(work.interests()),
                work.certificates(),
                values(work.wants()),
                values(work.avoids()));
    }

    Profile toProfile() {
        return new Profile(
                new Person(
                        givenName,
                        familyName,
                        new Person.Contact(contact.name(), contact.email(), contact.phone()),
                        new Region(region),
                        postcode4),
                toWork(),
                needs.stream()
                        .map(need -> new SupportNeed(
                                new Code(need.code()), need.words(), Sharing.of(need.sharing()), need.must()))
                        .toList(),
                new Story(story, Sharing.of(storySharing)),
                Step.of(step));
    }

    private Work toWork() {
        var hours = work.hours();
        return new Work(
                work.maxTravelKm(),
                hours == null ? null : new Hours(hours.min(), hours.max()),
                codes(work.dayParts()),
                codes(work.strengths()),
                codes(work.interests()),
                work.certificates(),
                codes(work.wants()),
                codes(work.avoids()));
    }

    private static List<String> values(List<Code> codes) {
        return codes.stream().map(Code::value).toList();
    }

    private static List<Code> codes(List<String> values) {
        return values.stream().map(Code::new).toList();
    }
}
