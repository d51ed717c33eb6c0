package nl.warmwelkom.candidate.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.Base64;
import reactor.core.publisher.Mono;

/**
 * Seals what belongs to one candidate and opens it again. What is sealed is bound to the candidate and to the place it was
 * sealed for: moved elsewhere, it does not open. Keys are fetched for every use and kept by nobody, so that one that is
 * destroyed is gone for every instance at once.
 */
public final class Vault {

    private final MasterKeys masterKeys;
    private final Keys keys;

    Vault(MasterKeys masterKeys, Keys keys) {
        this.masterKeys = masterKeys;
        this.keys = keys;
    }

    /** Makes a key for a candidate who has none yet. */
    public Mono<Void> begin(String candidateId) {
        return keys.find(candidateId)
                .switchIfEmpty(Mono.defer(() -> keys.add(fresh(candidateId))))
                .then();
    }

    /** Seals; the error is a {@link NoKey} for a candidate without a key. */
    public Mono<byte[]> seal(String candidateId, String place, byte[] content) {
        return keys.find(candidateId)
                .switchIfEmpty(Mono.error(() -> new NoKey(candidateId)))
                .map(key -> attempt(() -> unwrapped(key).encrypt(content, boundTo(candidateId, place))));
    }

    /** Opens; empty when the key is gone, which is as if it had never been there. */
    public Mono<byte[]> open(String candidateId, String place, byte[] sealed) {
        return keys.find(candidateId)
                .map(key -> attempt(() -> unwrapped(key).decrypt(sealed, boundTo(candidateId, place))));
    }

    /** What this candidate's key sealed stays closed from now on: here, in every copy and in every backup. */
    public Mono<Void> destroy(String candidateId) {
        return keys.destroy(candidateId);
    }

    /** Wraps with the first master key what another one still wraps. The candidates' keys themselves stay what they are. */
    Mono<Long> rewrap() {
        return keys.notWrappedBy(masterKeys.first())
                .concatMap(before -> keys.replace(before, wrap(before.candidateId(), handle(before)))
                        .thenReturn(before))
                .count();
    }

    private Wrapped fresh(String candidateId) {
        return wrap(
                candidateId,
                attempt(() -> KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get())));
    }

    private Wrapped wrap(String candidateId, KeysetHandle key) {
        var wrapped = attempt(() -> TinkProtoKeysetFormat.serializeEncryptedKeyset(
                key, masterKeys.aead(), candidateId.getBytes(UTF_8), AeadConfig2026.get()));
        return new Wrapped(candidateId, masterKeys.first(), Base64.getEncoder().encodeToString(wrapped));
    }

    private KeysetHandle handle(Wrapped wrapped) {
        var key = Base64.getDecoder().decode(wrapped.key());
        return attempt(() -> TinkProtoKeysetFormat.parseEncryptedKeyset(
                key, masterKeys.aead(), wrapped.candidateId().getBytes(UTF_8), AeadConfig2026.get()));
    }

    private Aead unwrapped(Wrapped wrapped) throws GeneralSecurityException {
        return handle(wrapped).getPrimitive(AeadConfig2026.get(), Aead.class);
    }

    private static byte[] boundTo(String candidateId, String place) {
        // No id has a line break in it, so no two pairs look the same.
        return (candidateId + "\n" + place).getBytes(UTF_8);
    }

    private interface Cryptography<T> {

        T run() throws GeneralSecurityException;
    }

    private static <T> T attempt(Cryptography<T> work) {
        try {
            return work.run();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealed content and key do not belong together", e);
        }
    }

    /** A candidate who has no key, or whose key was destroyed. */
    public static final class NoKey extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoKey(String candidateId) {
            super("%s has no key".formatted(candidateId), null, false, false);
        }
    }
}
