package nl.warmwelkom.web.reader;

import java.net.URI;
import java.util.Optional;
import nl.warmwelkom.web.site.Site;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * The menu is there before the dossier or the organisation is. A page in it that has nothing to show sends on to the home of its
 * role, which knows where that begins, for "this page does not exist" is no answer to somebody who was offered it.
 */
@Component
final class NotYetThere implements WebExceptionHandler, Ordered {

    private static final int BEFORE_THE_PAGES_OF_ERRORS = -10;

    private final Site site;

    NotYetThere(Site site) {
        this.site = site;
    }

    @Override
    public int getOrder() {
        return BEFORE_THE_PAGES_OF_ERRORS;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        var offeredTo = isMissing(failure) ? offeredTo(exchange) : Optional.<Role>empty();
        if (offeredTo.isEmpty()) {
            return Mono.error(failure);
        }
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().setLocation(URI.create(home(offeredTo.get(), exchange)));
        return response.setComplete();
    }

    private String home(Role role, ServerWebExchange exchange) {
        var locale = exchange.getLocaleContext().getLocale();
        return locale == null ? role.home() : site.page(role.home(), locale);
    }

    private static boolean isMissing(Throwable failure) {
        return failure instanceof ResponseStatusException refused
                && refused.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND);
    }

    /** The home itself knows what to do. */
    private static Optional<Role> offeredTo(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().value();
        return Acquainted.with(exchange).stream()
                .flatMap(reader -> reader.roles().stream().filter(role -> hasSomething(reader, role)))
                .filter(role -> !path.equals(role.home()))
                .filter(role ->
                        role.menu().stream().anyMatch(item -> item.path().equals(path)))
                .findFirst();
    }

    /** Whether the account is there for a dossier or an organisation, which may be still to come. */
    private static boolean hasSomething(Reader reader, Role role) {
        return switch (role) {
            case EMPLOYER -> reader.employerId().isPresent();
            case CANDIDATE -> reader.candidateId().isPresent();
            case JOBCOACH, ACCOUNT_MANAGER, PROFESSIONAL, EDITOR -> false;
        };
    }
}
