package nl.warmwelkom.candidate.dossier.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A change by a jobcoach, who sees only a part of the dossier and so sends only a part. What the candidate keeps private
 * stays as it is.
 *
 * @param before the whole of what stands there
 * @param asked what the coach sends: the visible part as it should be
 * @param candidateDecides whether the candidate has an account, and so decides alone who sees what
 */
record CoachEdit(Profile before, Profile asked, boolean candidateDecides) {

    Profile after() {
        return new Profile(asked.person(), asked.work(), needs(), story(), asked.step());
    }

    private List<SupportNeed> needs() {
        var hidden = before.needs().stream().filter(SupportNeed::isPrivate).toList();
        var hiddenCodes = hidden.stream().map(SupportNeed::code).toList();
        var visible = visibleByCode();
        var written = asked.needs().stream()
                .map(need -> need.sharedWith(level(need, visible.get(need.code()))))
                .filter(need -> !need.isPrivate() || !hiddenCodes.contains(need.code()));
        return Stream.concat(written, hidden.stream()).toList();
    }

    private Sharing level(SupportNeed need, @Nullable Sharing present) {
        if (!candidateDecides) {
            return need.sharing();
        }
        return present == null ? Sharing.COACH : present;
    }

    private Story story() {
        var told = before.story();
        if (!told.sharing().reaches(Sharing.COACH)) {
            return told;
        }
        var level = candidateDecides ? levelKept(told) : asked.story().sharing();
        return new Story(asked.story().words(), level);
    }

    /** A level that was chosen for words is not one for the first words that somebody else writes. */
    private static Sharing levelKept(Story told) {
        return told.isTold() ? told.sharing() : told.sharing().atMost(Sharing.COACH);
    }

    private Map<Code, Sharing> visibleByCode() {
        var levels = new HashMap<Code, Sharing>();
        before.needs().stream()
                .filter(need -> !need.isPrivate())
                .forEach(need -> levels.put(need.code(), need.sharing()));
        return levels;
    }
}
