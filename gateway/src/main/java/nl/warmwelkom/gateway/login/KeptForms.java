package nl.warmwelkom.gateway.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.WebSession;

/**
 * Forms that wait for their writer to log in again. In memory only and for half an hour; all of them together take a bounded
 * room, and each can be had by the browser that sent it and by no other.
 */
final class KeptForms {

    static final int LARGEST = 64 * 1024;

    private static final int ROOM = 32 * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final String TICKET = "kept-form";

    private final Cache<String, KeptForm> forms = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((String _, KeptForm form) -> form.fields().length())
            .expireAfterWrite(LONGEST)
            .build();

    void keep(WebSession session, KeptForm form) {
        drop(session);
        var ticket = UUID.randomUUID().toString();
        forms.put(ticket, form);
        session.getAttributes().put(TICKET, ticket);
    }

    /** What was typed on that page in this browser. It stays until it is sent, so that reloading loses nothing either. */
    Optional<KeptForm> typedOn(String path, WebSession session) {
        return ticket(session)
                .map(forms::getIfPresent)
                .filter(form -> form.path().equals(path));
    }

    void drop(WebSession session) {
        ticket(session).ifPresent(ticket -> {
            forms.invalidate(ticket);
            session.getAttributes().remove(TICKET);
        });
    }

    private static Optional<String> ticket(WebSession session) {
        @Nullable String ticket = session.getAttribute(TICKET);
        return Optional.ofNullable(ticket);
    }
}
