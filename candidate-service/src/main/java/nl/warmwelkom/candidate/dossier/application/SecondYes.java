package nl.warmwelkom.candidate.dossier.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.warmwelkom.candidate.dossier.domain.Code;
import nl.warmwelkom.candidate.dossier.domain.Profile;
import nl.warmwelkom.candidate.dossier.domain.SupportNeed;
import nl.warmwelkom.contracts.catalogue.possibility.PossibilityLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Asks once more before words of complaint, or the name of a diagnosis, come to stand where an employer may read them. Whatever
 * stands there was confirmed when it was written or its level raised, so nothing has to be asked again at agreeing.
 */
final class SecondYes {

    private static final PossibilityLanguage LANGUAGE = PossibilityLanguage.standard();

    private SecondYes() {}

    /**
     * What has to be confirmed first, as places in what was sent.
     *
     * @param before what stands there now; null for a new dossier
     * @param next what would stand there
     * @param mayConfirm whether whoever writes can give the second yes: the candidate, or who decides together with one
     *     without an account
     */
    static Optional<ToConfirm> missing(@Nullable Profile before, Profile next, Writing writing, boolean mayConfirm) {
        if (writing.confirmed() && mayConfirm) {
            return Optional.empty();
        }
        var places = places(before, next, writing.asked().profile());
        return places.isEmpty() ? Optional.empty() : Optional.of(new ToConfirm(places, mayConfirm));
    }

    /**
     * Words that wait for a second yes.
     *
     * @param places JSON pointers
     * @param mayConfirm whether whoever wrote them can give it
     */
    record ToConfirm(List<String> places, boolean mayConfirm) {}

    private static List<String> places(@Nullable Profile before, Profile next, Profile asked) {
        var places = new ArrayList<String>();
        var story = next.story();
        var known = before != null
                && before.story().isForEmployers()
                && before.story().words().equals(story.words());
        if (story.isForEmployers() && !known && LANGUAGE.hasHints(story.words())) {
            places.add("/story/words");
        }
        for (var need : next.needs()) {
            if (need.isForEmployers() && !knows(before, need) && LANGUAGE.hasHints(words(need))) {
                places.add("/supportNeeds/%d/words".formatted(index(asked, need.code())));
            }
        }
        return List.copyOf(places);
    }

    private static boolean knows(@Nullable Profile before, SupportNeed need) {
        return before != null
                && before.needs().stream()
                        .filter(SupportNeed::isForEmployers)
                        .anyMatch(known ->
                                known.code().equals(need.code()) && words(known).equals(words(need)));
    }

    private static String words(SupportNeed need) {
        var words = need.words();
        return words == null ? "" : words;
    }

    private static int index(Profile asked, Code code) {
        return asked.needs().stream().map(SupportNeed::code).toList().indexOf(code);
    }
}
