package nl.warmwelkom.candidate.sealing;

import org.bson.types.Binary;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a record of one candidate goes into a store: as a whole, as JSON, sealed with the candidate's key. A component that is
 * added to the record is sealed without anybody thinking of it. What stands outside can be searched, and read by whoever
 * has the database: ids and codes at most.
 */
public final class SealedForm<T> {

    private final Vault vault;
    private final JsonMapper json;
    private final Class<T> type;
    private final String place;

    /**
     * A form.
     *
     * @param place what is sealed, the same for ever: it opens nowhere else
     */
    public SealedForm(Vault vault, JsonMapper json, Class<T> type, String place) {
        this.vault = vault;
        this.json = json;
        this.type = type;
        this.place = place;
    }

    public Mono<Binary> seal(String candidateId, T content) {
        return vault.seal(candidateId, place, json.writeValueAsBytes(content)).map(Binary::new);
    }

    /** For the first thing that is kept of a candidate: makes the key. */
    public Mono<Binary> sealFirst(String candidateId, T content) {
        return vault.begin(candidateId).then(Mono.defer(() -> seal(candidateId, content)));
    }

    /** Empty when the key was destroyed. */
    public Mono<T> open(String candidateId, Binary sealed) {
        return vault.open(candidateId, place, sealed.getData()).map(content -> json.readValue(content, type));
    }
}
