package nl.warmwelkom.web.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.warmwelkom.web.site.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Finds out who reads a page, from the token that the gateway gives us for this reader. */
public final class Readers {

    private Readers() {}

    /** Empty for a visitor who is not logged in. */
    public static Mono<Reader> of(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .ofType(JwtAuthenticationToken.class)
                .map(login -> of(login.getToken(), language(exchange)));
    }

    private static Reader of(Jwt token, Language language) {
        var account = Optional.ofNullable(token.getSubject()).orElse("");
        return new Reader(
                account,
                Optional.ofNullable(token.getClaimAsString("name")).orElse(account),
                list(token, "roles").stream()
                        .flatMap(role -> Role.of(role).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                list(token, "regions"),
                Optional.ofNullable(token.getClaimAsString("employer_id")),
                Optional.ofNullable(token.getClaimAsString("candidate_id")),
                Optional.ofNullable(token.getClaimAsString("profession")),
                new Reader.Pass(token.getTokenValue(), language.locale().getLanguage()));
    }

    private static List<String> list(Jwt token, String claim) {
        @Nullable List<String> values = token.getClaimAsStringList(claim);
        return values == null ? List.of() : List.copyOf(values);
    }

    private static Language language(ServerWebExchange exchange) {
        var locale = exchange.getLocaleContext().getLocale();
        return locale == null ? Language.DUTCH : Language.of(locale);
    }
}
