package nl.warmwelkom.gateway.caller;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.server.ServerWebExchange;

/** Who calls, as the token says. */
public record Caller(
        String subject,
        List<String> roles,
        List<String> regions,
        @Nullable String employerId,
        @Nullable String candidateId,
        @Nullable String profession) {

    private static final String ATTRIBUTE = Caller.class.getName();

    public static Caller of(Jwt token) {
        return new Caller(
                Objects.requireNonNull(token.getSubject(), "tokens without a subject are refused before"),
                list(token, "roles"),
                list(token, "regions"),
                token.getClaimAsString("employer_id"),
                token.getClaimAsString("candidate_id"),
                token.getClaimAsString("profession"));
    }

    /** The caller of this request, if it came with a token. */
    public static Optional<Caller> in(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getAttribute(ATTRIBUTE));
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    void putIn(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }

    private static List<String> list(Jwt token, String claim) {
        var values = token.getClaimAsStringList(claim);
        return values == null ? List.of() : List.copyOf(values);
    }
}
