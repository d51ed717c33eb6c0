package nl.warmwelkom.candidate.sealing;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;

/** The keys that keep the candidates' keys. The first one wraps; the others only open what they wrapped earlier. */
final class MasterKeys {

    private static final int BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final int first;
    private final Aead aead;

    private MasterKeys(int first, Aead aead) {
        this.first = first;
        this.aead = aead;
    }

    /** Reads {@code number:key} pairs, apart by commas, each key 32 bytes in base64. The message of a refusal tells no key. */
    static MasterKeys of(String setting) {
        if (setting.isBlank()) {
            throw new UnusableMasterKeys("no key is set");
        }
        var pairs = Arrays.stream(setting.split(",", -1)).map(String::strip).toList();
        try {

            var keyset = KeysetHandle.newBuilder();
            for (var pair : pairs) {
                var entry = KeysetHandle.importKey(key(pair));
                keyset.addEntry(pair.equals(pairs.getFirst()) ? entry.makePrimary() : entry);
            }
            return new MasterKeys(
                    number(pairs.getFirst()), keyset.build().getPrimitive(AeadConfig2026.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new UnusableMasterKeys("two keys have the same number");
        }
    }

    @AccessesPartialKey
    private static AesGcmKey key(String pair) throws GeneralSecurityException {
        return AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder()
                        .setKeySizeBytes(BYTES)
                        .setIvSizeBytes(IV_BYTES)
                        .setTagSizeBytes(TAG_BYTES)
                        .setVariant(AesGcmParameters.Variant.TINK)
                        .build())
                .setKeyBytes(SecretBytes.copyFrom(bytes(pair), InsecureSecretKeyAccess.get()))
                .setIdRequirement(number(pair))
                .build();
    }

    private static int number(String pair) {
        var number = pair.substring(0, Math.max(0, pair.indexOf(':')));
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw new UnusableMasterKeys("a key has no number in front of it");
        }
        return Integer.parseInt(number);
    }

    private static byte[] bytes(String pair) {
        try {
            var bytes = Base64.getDecoder().decode(pair.substring(pair.indexOf(':') + 1));
            if (bytes.length == BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException _) {
            // Said below, without the text of the key.
        }
        throw new UnusableMasterKeys("a key is not 32 bytes in base64");
    }

    /** The number of the key that wraps. */
    int first() {
        return first;
    }

    Aead aead() {
        return aead;
    }
}
