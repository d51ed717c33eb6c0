package nl.warmwelkom.candidate.dossier.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in a dossier at some time, and who wrote it.
 *
 * @param written by whoever wrote last
 */
public record Contents(Profile profile, Shares shares, Journey journey, Signed written) {

    static Contents first(Asked asked, Signed by) {
        return new Contents(asked.profile(), Shares.NONE.after(asked, asked.profile(), by), Journey.NONE, by);
    }

    /** As it counts at this time: what was shared until then is shared no more. */
    public Contents at(Instant now) {
        var count = shares.at(now);
        return new Contents(count.lowered(profile), count, journey.at(now), written);
    }

    Contents with(Asked asked, Profile next, Signed by) {
        return new Contents(next, shares.after(asked, next, by), journey, by);
    }

    Contents with(Journey next, Signed by) {
        return new Contents(profile, shares, next, by);
    }

    /** What a reader at this level gets to see; who wrote last too, for they may have written something else. */
    public Contents seenBy(Sharing audience) {
        var seen = profile.seenBy(audience);
        return new Contents(seen, shares.of(seen), journey.seenBy(audience), written);
    }

    /**
     * What a reader at this level gets to see of what stood here earlier: what they could see then, and can see now. So
     * lowering a level hides the old words too, and so does taking something out.
     *
     * @param now what stands there now, as it counts now
     */
    public Contents asSharedNow(Contents now, Sharing audience) {
        var then = seenBy(audience);
        var present = now.seenBy(audience);
        var codes = present.profile().needs().stream().map(SupportNeed::code).toList();
        var kept = new Profile(
                present.profile().person(),
                then.profile().work(),
                then.profile().needs().stream()
                        .filter(need -> codes.contains(need.code()))
                        .toList(),
                present.profile().story().isTold() ? then.profile().story() : Story.NOT_TOLD,
                then.profile().step());
        return new Contents(kept, then.shares().of(kept), then.journey().within(present.journey()), written);
    }

    /** Whether the same is said in it, whoever wrote that and whoever may see it. */
    public boolean saysTheSameAs(Contents other) {
        return said().equals(other.said());
    }

    private Object said() {
        record Saying(Step step, Code prompt, String words) {}
        record All(Profile profile, List<Saying> answers, List<Plan.Task> tasks) {}
        var plan = journey.plan();
        return new All(
                new Profile(
                        profile.person(),
                        profile.work(),
                        profile.needs().stream()
                                .map(need -> need.sharedWith(Sharing.COACH))
                                .toList(),
                        new Story(profile.story().words(), Sharing.COACH),
                        profile.step()),
                journey.answers().stream()
                        .map(answer -> new Saying(answer.step(), answer.prompt(), answer.words()))
                        .toList(),
                plan == null ? List.of() : plan.tasks());
    }

    /** When something in it ends by itself. */
    public Stream<Instant> ends() {
        return Stream.concat(shares.ends(), journey.ends());
    }
}
