package nl.warmwelkom.candidate.dossier.persistence;

import java.util.List;
import nl.warmwelkom.candidate.dossier.domain.Contents;

/** What stood in a dossier, as it is sealed. */
public record StoredVersion(
        StoredProfile profile, List<StoredShare.OfItem> shares, StoredJourney journey, StoredSigned written) {

    static StoredVersion of(Contents contents) {
        return new StoredVersion(
                StoredProfile.of(contents.profile()),
                StoredShare.of(contents.shares()),
                StoredJourney.of(contents.journey()),
                StoredSigned.of(contents.written()));
    }

    Contents toContents() {
        return new Contents(profile.toProfile(), StoredShare.toShares(shares), journey.toJourney(), written.toSigned());
    }
}
