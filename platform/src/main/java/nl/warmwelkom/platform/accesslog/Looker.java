package nl.warmwelkom.platform.accesslog;

import java.util.function.UnaryOperator;
import nl.warmwelkom.platform.security.Caller;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/**
 * On whose behalf something happens. Travels along with a request, so that whoever opens a dossier need not be told.
 *
 * @param caller null for somebody without an account, and when a service does its own work
 * @param name what the token calls the caller
 * @param traceId of the request, as in W3C trace context; empty when a service does its own work
 */
public record Looker(@Nullable Caller caller, @Nullable String name, Errand errand, String traceId) {

    private static final Looker SERVICE = new Looker(null, null, Errand.DOSSIER, "");

    /** Whoever the present work is done for. */
    public static Mono<Looker> present() {
        return Mono.deferContextual(
                context -> Mono.just(context.<Looker>getOrEmpty(Looker.class).orElse(SERVICE)));
    }

    /** For what a service does by itself while somebody waits. */
    public static UnaryOperator<Context> service(Errand errand) {
        return context -> context.put(Looker.class, new Looker(null, null, errand, ""));
    }

    public boolean isService() {
        return traceId.isEmpty();
    }
}
