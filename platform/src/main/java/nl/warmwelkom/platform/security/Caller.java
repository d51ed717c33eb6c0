package nl.warmwelkom.platform.security;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who calls, as the token says.
 *
 * @param account subject of the token
 * @param regions codes of the regions that a jobcoach or account manager works in
 * @param employerId the employer that an employer's account belongs to
 * @param candidateId the dossier that a candidate's account owns
 */
public record Caller(
        String account,
        Set<Role> roles,
        Set<String> regions,
        @Nullable String employerId,
        @Nullable String candidateId,
        @Nullable String profession) {

    public static Caller of(Jwt token) {
        return new Caller(
                Objects.requireNonNull(token.getSubject(), "the decoder lets no token through without a subject"),
                list(token, "roles").stream()
                        .map(Role::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(list(token, "regions")),
                token.getClaimAsString("employer_id"),
                token.getClaimAsString("candidate_id"),
                token.getClaimAsString("profession"));
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean worksIn(String region) {
        return regions.contains(region);
    }

    private static List<String> list(Jwt token, String claim) {
        var values = token.getClaimAsStringList(claim);
        return values == null ? List.of() : values;
    }
}
