package nl.warmwelkom.platform.security;

import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;

/** A service's table of who may call what. What is not in it needs a token all the same. */
@FunctionalInterface
public interface AccessRules {
    void in(AuthorizeExchangeSpec paths);

    /** The names of roles as Spring Security wants them. */
    static String[] roles(Role... roles) {
        return java.util.Arrays.stream(roles).map(Role::claim).toArray(String[]::new);
    }
}
