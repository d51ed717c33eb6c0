package nl.warmwelkom.candidate.dossier.domain;

import static org.quicktheories.generators.SourceDSL.booleans;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quicktheories.core.Gen;
import org.quicktheories.core.RandomnessSource;

/** Made-up dossiers. Few codes and few accounts on purpose: with a thousand to choose from, two would seldom meet. */
public final class MadeUp {

    public static final Instant NOW = Instant.parse("2026-11-02T12:00:00Z");
    public static final Region LEIDEN = new Region("AM19");
    public static final Region UTRECHT = new Region("AM13");
    public static final Account COACH = new Account("jobcoach-leiden");
    public static final Account OTHER_COACH = new Account("jobcoach-2");
    public static final Account PSYCHIATRIST = new Account("psychiatrist");

    private static final List<String> WORDS =
            List.of("", "Rust helpt mij.", "Liever niet bellen.", "Ik bak al jaren voor de straat.");

    private MadeUp() {}

    private static Gen<Integer> number(int from, int to) {
        return integers().between(from, to);
    }

    private static <T> Gen<T> oneOf(List<T> choices) {
        return number(0, choices.size() - 1).map(choices::get);
    }

    private static Gen<List<Code>> codes(String kind) {
        return in -> IntStream.range(0, number(0, 3).generate(in))
                .mapToObj(_ -> new Code(kind + number(0, 4).generate(in)))
                .distinct()
                .toList();
    }

    private static Gen<String> words() {
        return oneOf(WORDS);
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }

    public static final Gen<Sharing> SHARING = oneOf(List.of(Sharing.values()));

    /** Each code at most once for the candidate alone, and at most once shared. */
    public static final Gen<List<SupportNeed>> NEEDS = in -> {
        var needs = new ArrayList<SupportNeed>();
        for (var code : List.of("buddy", "rust", "structuur", "eigen-regie-openheid")) {
            if (booleans().all().generate(in)) {
                var need = new SupportNeed(
                        new Code(code),
                        orNull(words().generate(in)),
                        SHARING.generate(in),
                        booleans().all().generate(in));
                needs.add(
                        need.isNeverForEmployers()
                                ? need.sharedWith(need.sharing().atMost(Sharing.TEAM))
                                : need);
            }
        }
        return List.copyOf(needs);
    };

    public static final Gen<Story> STORY = words().zip(SHARING, Story::new);

    public static final Gen<Person> PERSON = in -> new Person(
            oneOf(List.of("Sam", "Noor", "Robin")).generate(in),
            orNull(oneOf(List.of("", "van Rietland")).generate(in)),
            new Person.Contact(
                    null, orNull(oneOf(List.of("", "sam@post.example")).generate(in)), null),
            oneOf(List.of(LEIDEN, UTRECHT)).generate(in),
            oneOf(List.of("2312", "3511")).generate(in));

    public static final Gen<Work> WORK = in -> {
        var min = number(4, 20).generate(in);
        return new Work(
                booleans().all().generate(in) ? number(1, 40).generate(in) : null,
                booleans().all().generate(in)
                        ? new Hours(min, min + number(0, 12).generate(in))
                        : null,
                codes("mon-").generate(in),
                codes("strength-").generate(in),
                codes("field-").generate(in),
                booleans().all().generate(in) ? List.of("VCA") : List.of(),
                codes("want-").generate(in),
                codes("avoid-").generate(in));
    };

    public static final Gen<Profile> PROFILE = in -> new Profile(
            PERSON.generate(in),
            WORK.generate(in),
            NEEDS.generate(in),
            STORY.generate(in),
            oneOf(List.of(Step.values())).generate(in));

    public static final Gen<Consent> CONSENT = in -> {
        var purpose = oneOf(List.<Purpose>of(
                        new Purpose.Matching(),
                        new Purpose.ReadingAlong(COACH),
                        new Purpose.ReadingAlong(OTHER_COACH),
                        new Purpose.ReadingAlong(PSYCHIATRIST)))
                .generate(in);
        var at = NOW.minus(Duration.ofDays(number(1, 100).generate(in)));
        var by = new Account("candidate-sam");
        return booleans().all().generate(in)
                ? new Consent.Given(
                        purpose,
                        at,
                        by,
                        null,
                        NOW.plus(Duration.ofDays(number(-1, 2).generate(in))))
                : new Consent.Withdrawn(purpose, at, by, null);
    };

    public static final Gen<Consents> CONSENTS =
            in -> new Consents(IntStream.range(0, number(0, 6).generate(in))
                    .mapToObj(_ -> CONSENT.generate(in))
                    .toList());

    public static final Gen<Signed> SIGNED = in -> new Signed(
            NOW.minus(Duration.ofDays(number(0, 300).generate(in))),
            oneOf(List.of(new Account("candidate-sam"), COACH)).generate(in),
            booleans().all().generate(in),
            orNull(oneOf(List.of("", "Kim")).generate(in)));

    private static final Gen<Share> SHARE = in -> {
        var level = oneOf(List.of(Sharing.PRIVATE, Sharing.COACH, Sharing.TEAM)).generate(in);
        return Share.after(null, level, end(in), SIGNED.generate(in));
    };

    /** Each prompt at most once for the candidate alone, and at most once shared. */
    public static final Gen<Journey> JOURNEY = in -> {
        var answers = new ArrayList<Answer>();
        for (var prompt : List.of("explore-energy", "explore-proud", "shape-first-step", "shape-try")) {
            if (booleans().all().generate(in)) {
                answers.add(new Answer(
                        prompt.startsWith("explore") ? Step.EXPLORE : Step.SHAPE,
                        new Code(prompt),
                        oneOf(WORDS).generate(in),
                        SHARE.generate(in),
                        SIGNED.generate(in)));
            }
        }
        var plan = new Plan(
                List.of(new Plan.Task(oneOf(WORDS).generate(in), null, null, false)),
                SHARE.generate(in),
                SIGNED.generate(in));
        return new Journey(answers, booleans().all().generate(in) ? plan : null);
    };

    public static final Gen<Contents> CONTENTS = in -> contents(PROFILE.generate(in), in);

    public static final Gen<Dossier> DOSSIER = dossier(booleans().all());
    public static final Gen<Dossier> DOSSIER_WITH_ACCOUNT = dossier(_ -> true);

    private static Gen<Dossier> dossier(Gen<Boolean> hasAccount) {
        return in -> new Dossier(
                new CandidateId("candidate-" + number(0, 9).generate(in)),
                hasAccount.generate(in),
                oneOf(List.of(Set.<Account>of(), Set.of(COACH), Set.of(COACH, OTHER_COACH)))
                        .generate(in),
                CONSENTS.generate(in),
                CONTENTS.generate(in),
                Care.begun(NOW.minus(Duration.ofDays(number(0, 500).generate(in)))));
    }

    /** Some of it shared until yesterday, some until tomorrow, some for the usual year. */
    private static Contents contents(Profile profile, RandomnessSource in) {
        var ends = new HashMap<Integer, Instant>();
        for (var index = 0; index < profile.needs().size(); index++) {
            ends.put(index, end(in));
        }
        var asked = new Asked(profile, new Asked.Ends(end(in), ends));
        var first = Contents.first(asked, SIGNED.generate(in));
        return first.with(JOURNEY.generate(in), SIGNED.generate(in));
    }

    private static Instant end(RandomnessSource in) {
        return NOW.plus(Duration.ofDays(number(-1, 1).generate(in)));
    }

    public static Signed signed() {
        return new Signed(NOW, new Account("candidate-sam"), true, null);
    }

    public static Signed signedByCoach() {
        return new Signed(NOW, COACH, false, null);
    }

    public static Dossier startedByCandidate(CandidateId id, Profile profile) {
        return Dossier.startedByCandidate(id, Asked.of(profile), signed());
    }

    public static Dossier startedByCoach(CandidateId id, Account coach, Profile profile) {
        return Dossier.startedByCoach(id, Asked.of(profile), new Signed(NOW, coach, false, null));
    }

    public static Dossier writtenByCoach(Dossier dossier, Profile asked) {
        return dossier.written(Asked.of(asked), signedByCoach());
    }

    public static Reader coach(Account account) {
        return new Reader(account, null, true, false, Set.of(LEIDEN, UTRECHT));
    }

    public static Reader professional(Account account) {
        return new Reader(account, null, false, true, Set.of());
    }

    public static Reader self(Dossier dossier) {
        return new Reader(new Account("candidate-sam"), dossier.id(), false, false, Set.of());
    }

    /** The same dossier with something else in it. */
    public static Dossier with(Dossier dossier, Contents contents) {
        return new Dossier(
                dossier.id(), dossier.hasAccount(), dossier.coaches(), dossier.consents(), contents, dossier.care());
    }

    public static Consent given(Purpose purpose, Instant until) {
        return new Consent.Given(purpose, NOW, new Account("candidate-sam"), null, until);
    }

    public static Consent withdrawn(Purpose purpose) {
        return new Consent.Withdrawn(purpose, NOW, new Account("candidate-sam"), null);
    }

    /** Somebody who has told something about everything. */
    public static Profile sam() {
        return new Profile(
                new Person(
                        "Sam",
                        "van Rietland",
                        new Person.Contact(null, "sam@post.example", "+31 6 12345678"),
                        LEIDEN,
                        "2312"),
                new Work(
                        12,
                        new Hours(12, 24),
                        List.of(new Code("mon-am")),
                        List.of(new Code("nauwkeurig")),
                        List.of(new Code("voedsel")),
                        List.of("VCA"),
                        List.of(new Code("geluid:low")),
                        List.of(new Code("nachtwerk:high"))),
                List.of(
                        need("buddy", "Iemand die weet hoe ik begin.", Sharing.EMPLOYER),
                        need("rustige-werkplek", "Bij de deur.", Sharing.COACH),
                        need("vaste-werktijden", "Om negen uur.", Sharing.TEAM),
                        need("opbouw-uren", "Na mijn opname.", Sharing.PRIVATE)),
                new Story("Ik bak al jaren voor de hele straat.", Sharing.COACH),
                Step.SHAPE);
    }

    public static SupportNeed need(String code, String words, Sharing sharing) {
        return new SupportNeed(new Code(code), words, sharing, false);
    }

    public static Profile withNeeds(Profile profile, List<SupportNeed> needs) {
        return new Profile(profile.person(), profile.work(), needs, profile.story(), profile.step());
    }

    public static Profile withStory(Profile profile, Story story) {
        return new Profile(profile.person(), profile.work(), profile.needs(), story, profile.step());
    }

    /** One dossier with, of all that does not reach this audience now, what the other one has. */
    public static Contents butUnshared(Contents contents, Contents other, Sharing audience) {
        var here = contents.at(NOW);
        var there = other.at(NOW);
        var profile = butUnshared(here.profile(), there.profile(), audience);
        var seen = here.shares().of(profile.seenBy(audience)).byItem();
        var shares = new HashMap<>(there.shares().of(profile).byItem());
        shares.putAll(seen);
        return new Contents(
                profile,
                new Shares(shares),
                butUnshared(here.journey(), there.journey(), audience),
                contents.written());
    }

    private static Journey butUnshared(Journey journey, Journey other, Sharing audience) {
        var seen = journey.seenBy(audience);
        var hidden = other.answers().stream().filter(answer -> !answer.reaches(audience));
        var plan = other.plan();
        return new Journey(
                Stream.concat(seen.answers().stream(), hidden).toList(),
                seen.plan() != null ? seen.plan() : plan == null || plan.reaches(audience) ? null : plan);
    }

    /** One profile with, of all that does not reach this audience, what the other one has. */
    public static Profile butUnshared(Profile profile, Profile other, Sharing audience) {
        var needs = new ArrayList<SupportNeed>();
        profile.needs().stream()
                .filter(need -> need.sharing().reaches(audience))
                .forEach(needs::add);
        other.needs().stream().filter(need -> !need.sharing().reaches(audience)).forEach(needs::add);
        return withStory(withNeeds(profile, needs), unsharedStory(profile, other, audience));
    }

    private static Story unsharedStory(Profile profile, Profile other, Sharing audience) {
        if (profile.story().isTold() && profile.story().sharing().reaches(audience)) {
            return profile.story();
        }
        return other.story().isTold() && other.story().sharing().reaches(audience)
                ? new Story(other.story().words(), Sharing.PRIVATE)
                : other.story();
    }
}
