package nl.warmwelkom.candidate.dossier.domain;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What stands at a prompt of a step, and who wrote it. */
public record Answer(Step step, Code prompt, String words, Share share, Signed written) {

    boolean reaches(Sharing audience) {
        return share.level().reaches(audience);
    }

    boolean isPrivate() {
        return !reaches(Sharing.COACH);
    }

    boolean isAt(Code place) {
        return prompt.equals(place);
    }

    Answer at(Instant now) {
        return new Answer(step, prompt, words, share.at(now), written);
    }

    /**
     * An answer as somebody wants it to stand.
     *
     * @param until when it should end; null for the usual time
     */
    public record Asked(
            Code prompt,
            String words,
            Sharing sharing,
            @Nullable Instant until) {

        boolean isPrivate() {
            return !sharing.reaches(Sharing.COACH);
        }

        /** The places of those for which there is one already: each prompt has room for one alone and one shared. */
        public static SortedSet<Integer> repeated(List<Asked> asked) {
            record Room(Code prompt, boolean isPrivate) {}
            var taken = new HashSet<Room>();
            var repeated = new TreeSet<Integer>();
            for (var index = 0; index < asked.size(); index++) {
                var one = asked.get(index);
                if (!taken.add(new Room(one.prompt(), one.isPrivate()))) {
                    repeated.add(index);
                }
            }
            return repeated;
        }

        public Share.@Nullable EndFault fault(Instant now) {
            return Share.fault(sharing, until, now);
        }
    }
}
