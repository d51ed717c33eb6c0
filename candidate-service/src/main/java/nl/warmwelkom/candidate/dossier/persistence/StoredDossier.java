package nl.warmwelkom.candidate.dossier.persistence;

import java.time.Instant;
import java.util.List;
import nl.warmwelkom.candidate.dossier.domain.Account;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as the database keeps it: the whole of it sealed, and beside it what it is searched by. No word of a person
 * belongs beside it.
 *
 * @param openings who may read along until when
 * @param nextLapse when others are to be told that something ended by itself
 * @param nextCare when there is something to ask, to tell beforehand, or to erase
 * @param contents the sealed {@link StoredContents}; null when it was erased, so that nothing but an id and a number is left
 */
public record StoredDossier(
        List<String> coaches,
        String region,
        List<StoredOpening> openings,
        @Nullable Instant nextLapse,
        @Nullable Instant nextCare,
        @Nullable Binary contents) {

    static final StoredDossier ERASED = new StoredDossier(List.of(), "", List.of(), null, null, null);

    /** Somebody who may read along. */
    public record StoredOpening(String account, Instant until) {}

    static StoredDossier of(Dossier dossier, Instant at, Binary contents) {
        return new StoredDossier(
                dossier.coaches().stream().map(Account::name).sorted().toList(),
                dossier.region().code(),
                dossier.openings().stream()
                        .map(opening -> new StoredOpening(opening.account().name(), opening.until()))
                        .toList(),
                dossier.nextLapse(at).orElse(null),
                dossier.nextCare(),
                contents);
    }
}
