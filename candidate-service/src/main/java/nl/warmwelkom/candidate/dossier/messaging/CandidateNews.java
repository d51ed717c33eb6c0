package nl.warmwelkom.candidate.dossier.messaging;

import java.util.List;
import nl.warmwelkom.candidate.dossier.domain.Account;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Code;
import nl.warmwelkom.candidate.dossier.domain.ForMatching;
import nl.warmwelkom.contracts.events.CandidateEvent;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateChanged;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateErased;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateWithdrawn;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.event.Announcement;

/** Tells matching what it may know of a dossier, on the topic of the candidates. */
public final class CandidateNews {

    private CandidateNews() {}

    public static Announcement of(CandidateId id, ForMatching known) {
        return Announcement.of(Topic.CANDIDATES, id.value(), event(known));
    }

    /** Whoever follows along forgets; on the topic nothing is left but, for a while, that there was something. */
    public static List<Announcement> farewell(CandidateId id) {
        return List.of(
                Announcement.of(Topic.CANDIDATES, id.value(), new CandidateErased()),
                Announcement.tombstone(Topic.CANDIDATES, id.value()));
    }

    private static CandidateEvent event(ForMatching known) {
        return switch (known) {
            case ForMatching.IsOut out -> new CandidateWithdrawn(names(out.coaches()), out.hasAccount());
            case ForMatching.TakesPart part -> changed(part);
        };
    }

    private static CandidateChanged changed(ForMatching.TakesPart part) {
        var work = part.work();
        var travel = work.maxTravelKm();
        var hours = work.hours();
        return new CandidateChanged(
                part.region().code(),
                part.postcode4(),
                // Nothing said about travel or hours is told as 0.
                travel == null ? 0 : travel,
                hours == null ? 0 : hours.min(),
                hours == null ? 0 : hours.max(),
                values(work.dayParts()),
                values(work.strengths()),
                values(work.interests()),
                work.certificates(),
                values(work.wants()),
                values(work.avoids()),
                part.needs().stream()
                        .map(need -> new CandidateEvent.Need(need.code().value(), need.must(), need.shareable()))
                        .toList(),
                part.storyShareable(),
                true,
                names(part.coaches()),
                part.hasAccount());
    }

    private static List<String> values(List<Code> codes) {
        return codes.stream().map(Code::value).toList();
    }

    private static List<String> names(List<Account> accounts) {
        return accounts.stream().map(Account::name).toList();
    }
}
