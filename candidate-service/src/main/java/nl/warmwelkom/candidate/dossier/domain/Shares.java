package nl.warmwelkom.candidate.dossier.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the items of a profile came to their levels, and until when. */
public record Shares(Map<Item, Share> byItem) {

    public static final Shares NONE = new Shares(Map.of());

    public Shares {
        byItem = Map.copyOf(byItem);
    }

    /** After somebody wrote what should stand there. */
    Shares after(Asked asked, Profile next, Signed by) {
        var after = new LinkedHashMap<Item, Share>();
        after.put(
                Item.STORY,
                Share.after(
                        byItem.get(Item.STORY),
                        next.story().sharing(),
                        asked.ends().story(),
                        by));
        shared(next).forEach(need -> {
            var item = Item.of(need);
            after.put(item, Share.after(byItem.get(item), need.sharing(), asked.endOf(need.code()), by));
        });
        return new Shares(after);
    }

    private static Stream<SupportNeed> shared(Profile profile) {
        return profile.needs().stream().filter(need -> !need.isPrivate());
    }

    /** As they count at this time. */
    Shares at(Instant now) {
        return new Shares(byItem.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().at(now))));
    }

    /** The profile at the levels that still count. */
    Profile lowered(Profile profile) {
        var story = profile.story();
        var needs = profile.needs().stream()
                .map(need ->
                        hasEnded(Item.of(need)) ? need.sharedWith(need.sharing().atMost(Sharing.COACH)) : need)
                .toList();
        return new Profile(
                profile.person(),
                profile.work(),
                needs,
                hasEnded(Item.STORY) ? new Story(story.words(), story.sharing().atMost(Sharing.COACH)) : story,
                profile.step());
    }

    private boolean hasEnded(Item item) {
        var share = byItem.get(item);
        return share != null && share.hasEnded();
    }

    /** Those of what stands in a profile as somebody sees it: the rest leaves no trace. */
    Shares of(Profile seen) {
        var names = shared(seen).map(Item::of).collect(Collectors.toSet());
        Predicate<Item> isSeen = item -> item.equals(Item.STORY) ? seen.story().isTold() : names.contains(item);
        return new Shares(byItem.entrySet().stream()
                .filter(each -> isSeen.test(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    public @Nullable Instant untilOf(SupportNeed need) {
        return untilOf(Item.of(need));
    }

    public @Nullable Instant untilOfStory() {
        return untilOf(Item.STORY);
    }

    private @Nullable Instant untilOf(Item item) {
        var share = byItem.get(item);
        return share == null ? null : share.until();
    }

    /** When one of them ends. */
    Stream<Instant> ends() {
        return byItem.values().stream().map(Share::until).filter(Objects::nonNull);
    }
}
