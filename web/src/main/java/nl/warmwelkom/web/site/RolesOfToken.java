package nl.warmwelkom.web.site;

import java.util.List;
import nl.warmwelkom.web.reader.Role;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import reactor.core.publisher.Mono;

/** The roles of a token, as the rules about pages name them. */
final class RolesOfToken implements Converter<Jwt, Mono<AbstractAuthenticationToken>> {

    @Override
    public Mono<AbstractAuthenticationToken> convert(Jwt token) {
        var roles = token.getClaimAsStringList("roles");
        var authorities = (roles == null ? List.<String>of() : roles)
                .stream()
                        .flatMap(role -> Role.of(role).stream())
                        .map(role -> new SimpleGrantedAuthority(role.name()))
                        .toList();
        return Mono.just(new JwtAuthenticationToken(token, authorities));
    }
}
