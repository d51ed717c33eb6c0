package nl.warmwelkom.gateway.headers;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** Headers that only the gateway and the services may use among each other. */
final class InnerHeaders {

    private InnerHeaders() {}

    /** What the gateway and the services tell each other stays between them. */
    static boolean isWarm(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("warm-");
    }

    /** What a caller could lie about: the gateway says these things itself. */
    private static boolean isHearsay(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("forwarded") || lower.startsWith("x-forwarded-") || lower.equals("x-real-ip");
    }

    static void stripIncoming(HttpHeaders headers) {
        List.copyOf(headers.headerNames()).stream()
                .filter(name -> isWarm(name) || isHearsay(name))
                .forEach(headers::remove);
    }

    static void stripOutgoing(HttpHeaders headers) {
        List.copyOf(headers.headerNames()).stream().filter(InnerHeaders::isWarm).forEach(headers::remove);
    }
}
