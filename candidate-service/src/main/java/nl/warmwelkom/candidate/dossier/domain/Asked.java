package nl.warmwelkom.candidate.dossier.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to stand in a dossier.
 *
 * @param ends until when it should be shared, where that was said
 */
public record Asked(Profile profile, Ends ends) {

    /**
     * Ends that were said.
     *
     * @param needs by the place of the need
     */
    public record Ends(@Nullable Instant story, Map<Integer, Instant> needs) {

        public static final Ends NONE = new Ends(null, Map.of());

        public Ends {
            needs = Map.copyOf(needs);
        }
    }

    /** With the usual ends. */
    public static Asked of(Profile profile) {
        return new Asked(profile, Ends.NONE);
    }

    /** When a need that is not for the candidate alone should end; null if that was not said. */
    @Nullable
    Instant endOf(Code need) {
        var needs = profile.needs();
        for (var index = 0; index < needs.size(); index++) {
            if (!needs.get(index).isPrivate() && needs.get(index).code().equals(need)) {
                return ends.needs().get(index);
            }
        }
        return null;
    }

    /** Everything that is not right with it, at once. */
    public List<Fault> faults(Instant now) {
        var faults = new ArrayList<>(profile.faults());
        var story = Share.fault(profile.story().sharing(), ends.story(), now);
        if (story != null) {
            faults.add(new Fault.StoryEnd(story));
        }
        for (var index = 0; index < profile.needs().size(); index++) {
            var fault = Share.fault(
                    profile.needs().get(index).sharing(), ends.needs().get(index), now);
            if (fault != null) {
                faults.add(new Fault.NeedEnd(index, fault));
            }
        }
        return List.copyOf(faults);
    }
}
