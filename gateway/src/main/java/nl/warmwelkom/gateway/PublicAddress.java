package nl.warmwelkom.gateway;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the outside finds us: base of every address that we give out. It is a setting and never
 * taken from a request, so that nobody can have us point somewhere else.
 */
@ConfigurationProperties("warm-welkom")
public record PublicAddress(String issuer) {

    public PublicAddress {
        var address = URI.create(issuer);
        if (address.getHost() == null || address.getScheme() == null || issuer.endsWith("/")) {
            throw new IllegalArgumentException(
                    "warm-welkom.issuer has to be like https://warmwelkom.example, without a slash at the end: "
                            + issuer);
        }
    }

    public String scheme() {
        return URI.create(issuer).getScheme();
    }

    /** Host and, where it is not the scheme's own, port: as in a Host header. */
    public String host() {
        return URI.create(issuer).getRawAuthority();
    }

    public int port() {
        var port = URI.create(issuer).getPort();
        if (port >= 0) {
            return port;
        }
        return scheme().equals("https") ? 443 : 80;
    }

    public String api(String path) {
        return issuer + "/api/v1" + path;
    }
}
