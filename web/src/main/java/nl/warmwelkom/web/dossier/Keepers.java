package nl.warmwelkom.web.dossier;

import nl.warmwelkom.web.reader.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Finds out who writes in which dossier. */
public final class Keepers {

    private Keepers() {}

    /** The candidate whose dossier it is; somebody without one finds nothing here. */
    public static Keeper own(Reader reader) {
        var candidate = reader.candidateId().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Keeper(candidate, "/mijn", Keeper.OWN);
    }

    public static Keeper coach(String candidate) {
        return new Keeper(candidate, "/coach/kandidaten/" + candidate, "coach");
    }

    /** By whose it is in the address: only a jobcoach has to say that. */
    public static Keeper of(Reader reader, @Nullable String candidate) {
        return candidate == null ? own(reader) : coach(candidate);
    }
}
