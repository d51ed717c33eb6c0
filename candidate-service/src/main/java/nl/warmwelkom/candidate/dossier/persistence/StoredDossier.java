package nl.warmwelkom.candidate.dossier.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmwelkom.candidate.dossier.domain.Account;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Consents;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as the database keeps it.
 *
 * @param openings who may read along until when: follows from the rest, and is here to be searched
 * @param nextLapse when others are to be told that a consent ended by itself
 */
public record StoredDossier(
        boolean hasAccount,
        List<String> coaches,
        List<StoredConsent> consents,
        StoredProfile profile,
        List<StoredOpening> openings,
        @Nullable Instant nextLapse) {

    /** Somebody who may read along. */
    public record StoredOpening(String account, Instant until) {}

    public static StoredDossier of(Dossier dossier, Instant at) {
        return new StoredDossier(
                dossier.hasAccount(),
                dossier.coaches().stream().map(Account::name).sorted().toList(),
                dossier.consents().history().stream().map(StoredConsent::of).toList(),
                StoredProfile.of(dossier.profile()),
                dossier.openings().stream()
                        .map(opening -> new StoredOpening(opening.account().name(), opening.until()))
                        .toList(),
                dossier.nextLapse(at).orElse(null));
    }

    public Dossier toDossier(String id) {
        return new Dossier(
                new CandidateId(id),
                hasAccount,
                coachAccounts(),
                new Consents(consents.stream().map(StoredConsent::toConsent).toList()),
                profile.toProfile());
    }

    private Set<Account> coachAccounts() {
        return coaches.stream().map(Account::new).collect(Collectors.toUnmodifiableSet());
    }
}
