package nl.warmwelkom.candidate.dossier.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that was ever said about consent.
 *
 * @param history oldest first; for each purpose, the last one counts
 */
public record Consents(List<Consent> history) {

    public static final Consents NONE = new Consents(List.of());

    public Consents {
        history = List.copyOf(history);
    }

    Consents and(Consent consent) {
        return new Consents(Stream.concat(history.stream(), Stream.of(consent)).toList());
    }

    /** What counts, for each purpose. */
    public Collection<Consent> last() {
        var last = new LinkedHashMap<Purpose, Consent>();
        history.forEach(consent -> last.put(consent.purpose(), consent));
        return List.copyOf(last.values());
    }

    public Optional<Consent> last(Purpose purpose) {
        return history.reversed().stream()
                .filter(consent -> consent.purpose().equals(purpose))
                .findFirst();
    }

    public boolean holds(Purpose purpose, Instant now) {
        return last(purpose).filter(consent -> consent.holdsAt(now)).isPresent();
    }

    /** The yeses that count now, or will once have counted. */
    Stream<Consent.Given> given() {
        return last().stream().flatMap(consent -> switch (consent) {
            case Consent.Given given -> Stream.of(given);
            case Consent.Withdrawn _ -> Stream.empty();
        });
    }
}
