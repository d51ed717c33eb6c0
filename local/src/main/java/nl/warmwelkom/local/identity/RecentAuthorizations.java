package nl.warmwelkom.local.identity;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** Keeps in memory what can still be used, and lets go of the rest: the library's own keeps everything for ever. */
final class RecentAuthorizations implements OAuth2AuthorizationService {

    private static final int ENOUGH_TO_TIDY = 1_000;

    private final OAuth2AuthorizationService held = new InMemoryOAuth2AuthorizationService();
    private final Map<String, OAuth2Authorization> known = new ConcurrentHashMap<>();
    private final Clock clock;
    private volatile int tidyAt = ENOUGH_TO_TIDY;

    RecentAuthorizations(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        if (known.size() >= tidyAt) {
            known.values().stream().filter(this::isOver).toList().forEach(this::remove);
            // Twice as many as are in use: looking at all of them stays rare, however many that are.
            tidyAt = Math.max(ENOUGH_TO_TIDY, 2 * known.size());
        }
        known.put(authorization.getId(), authorization);
        held.save(authorization);
    }

    private boolean isOver(OAuth2Authorization authorization) {
        var longest = authorization.getRefreshToken() == null
                ? authorization.getAccessToken()
                : authorization.getRefreshToken();
        return Optional.ofNullable(longest)
                .map(OAuth2Authorization.Token::getToken)
                .map(OAuth2Token::getExpiresAt)
                .filter(end -> end.isBefore(clock.instant()))
                .isPresent();
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        known.remove(authorization.getId());
        held.remove(authorization);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return held.findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return held.findByToken(token, type);
    }

    /** For whoever wants to know that it does let go. */
    int size() {
        return known.size();
    }
}
