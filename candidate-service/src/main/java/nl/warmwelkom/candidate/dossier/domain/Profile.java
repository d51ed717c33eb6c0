package nl.warmwelkom.candidate.dossier.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What stands in a dossier, and is changed as a whole. */
public record Profile(Person person, Work work, List<SupportNeed> needs, Story story, Step step) {

    public Profile {
        needs = List.copyOf(needs);
    }

    /** What a reader at this level gets to see. What is not meant for them leaves no trace: no count, no empty place. */
    Profile seenBy(Sharing audience) {
        var visible = needs.stream().filter(need -> need.sharing().reaches(audience));
        return new Profile(person, work, visible.toList(), story.seenBy(audience), step);
    }

    /** Everything that is not right with it, at once. */
    public List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        var hours = work.hours();
        if (hours != null && hours.isReversed()) {
            faults.add(new Fault.HoursReversed());
        }
        record Place(Code code, boolean isPrivate) {}
        var taken = new HashSet<Place>();
        for (var index = 0; index < needs.size(); index++) {
            var need = needs.get(index);
            // Once for the candidate alone and once shared is not twice: the words may differ, and a coach who adds a
            // need must not be told that it stands there already where the coach cannot see it.
            if (!taken.add(new Place(need.code(), need.isPrivate()))) {
                faults.add(new Fault.NeedTwice(index));
            }
            if (need.isNeverForEmployers() && need.sharing().reaches(Sharing.EMPLOYER)) {
                faults.add(new Fault.NeverForEmployers(index));
            }
        }
        return List.copyOf(faults);
    }
}
