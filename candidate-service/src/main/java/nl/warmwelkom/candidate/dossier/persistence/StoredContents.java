package nl.warmwelkom.candidate.dossier.persistence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.warmwelkom.candidate.dossier.domain.Account;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Consents;
import nl.warmwelkom.candidate.dossier.domain.Dossier;

/** All of a dossier. Nobody sees it in the database: it is sealed as a whole, and so is whatever is added to it. */
public record StoredContents(
        boolean hasAccount,
        List<String> coaches,
        List<StoredConsent> consents,
        StoredVersion present,
        StoredCare care) {

    static StoredContents of(Dossier dossier) {
        return new StoredContents(
                dossier.hasAccount(),
                dossier.coaches().stream().map(Account::name).sorted().toList(),
                dossier.consents().history().stream().map(StoredConsent::of).toList(),
                StoredVersion.of(dossier.contents()),
                StoredCare.of(dossier.care()));
    }

    Dossier toDossier(String id) {
        return new Dossier(
                new CandidateId(id),
                hasAccount,
                coachAccounts(),
                new Consents(consents.stream().map(StoredConsent::toConsent).toList()),
                present.toContents(),
                care.toCare());
    }

    private Set<Account> coachAccounts() {
        return coaches.stream().map(Account::new).collect(Collectors.toUnmodifiableSet());
    }
}
