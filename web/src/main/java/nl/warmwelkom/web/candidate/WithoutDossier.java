package nl.warmwelkom.web.candidate;

import java.net.URI;
import nl.warmwelkom.web.reader.Acquainted;
import nl.warmwelkom.web.reader.Role;
import nl.warmwelkom.web.site.Site;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * The menu is there before the dossier is. A page in it that has nothing to show sends on to where a dossier begins, for "this
 * page does not exist" is no answer to somebody who was offered it.
 */
@Component
final class WithoutDossier implements WebExceptionHandler, Ordered {

    private static final int BEFORE_THE_PAGES_OF_ERRORS = -10;

    private final Site site;

    WithoutDossier(Site site) {
        this.site = site;
    }

    @Override
    public int getOrder() {
        return BEFORE_THE_PAGES_OF_ERRORS;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (!isMissing(failure) || !isOffered(exchange)) {
            return Mono.error(failure);
        }
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().setLocation(URI.create(home(exchange)));
        return response.setComplete();
    }

    private String home(ServerWebExchange exchange) {
        var locale = exchange.getLocaleContext().getLocale();
        return locale == null ? Role.CANDIDATE.home() : site.page(Role.CANDIDATE.home(), locale);
    }

    private static boolean isMissing(Throwable failure) {
        return failure instanceof ResponseStatusException refused
                && refused.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND);
    }

    /** The home itself knows what to do. */
    private static boolean isOffered(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().value();
        return !path.equals(Role.CANDIDATE.home())
                && Acquainted.with(exchange)
                        .filter(reader -> reader.roles().contains(Role.CANDIDATE))
                        .filter(reader -> reader.candidateId().isPresent())
                        .isPresent()
                && Role.CANDIDATE.menu().stream().anyMatch(item -> item.path().equals(path));
    }
}
