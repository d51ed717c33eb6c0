package nl.warmwelkom.local.identity;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Says in each token who its owner is to us: roles, regions, which employer or candidate. */
final class AccountClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final String audience;

    AccountClaims(String audience) {
        this.audience = audience;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        var claims = context.getClaims();
        if (context.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
            claims.audience(List.of(audience));
        }
        // A person and a script of the same account are the same to us, and both go by its name.
        accountOf(context).ifPresent(account -> {
            account.claims().forEach(claims::claim);
            // A person sees on every page as whom they are logged in; a script does not look.
            if (!AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
                claims.claim("name", account.about());
            }
        });
    }

    private static Optional<DemoAccount> accountOf(JwtEncodingContext context) {
        @Nullable Authentication principal = context.getPrincipal();
        return Optional.ofNullable(principal).map(Principal::getName).flatMap(DemoAccounts::named);
    }
}
