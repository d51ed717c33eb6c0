package nl.warmwelkom.local.identity;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the provider has to be told.
 *
 * @param issuer the public address: the provider is reached through the gateway, never directly
 * @param audience whom the access tokens are for
 * @param identity where its own things are
 */
@ConfigurationProperties("warm-welkom")
record IdentitySettings(URI issuer, String audience, Identity identity) {

    record Identity(Path folder) {}

    String issuerAt(String path) {
        return issuer + path;
    }
}
