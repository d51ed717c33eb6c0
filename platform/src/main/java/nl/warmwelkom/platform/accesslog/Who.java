package nl.warmwelkom.platform.accesslog;

import nl.warmwelkom.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who it was. Of a candidate no account and no name: a line must not betray one candidate to another, and stays when a
 * dossier is erased.
 *
 * @param role a {@link LookerRole}
 * @param account null for a candidate, for who has a link, and for a service's own work
 * @param name as the token says it
 * @param organisation the employer's id, the regions of who works for a region, or the profession of a professional
 */
public record Who(
        String role,
        @Nullable String account,
        @Nullable String name,
        @Nullable String organisation) {

    static Who of(Looker looker, String candidate) {
        var role = LookerRole.of(looker, candidate);
        var caller = looker.caller();
        return switch (role) {
            case CANDIDATE, LINK_HOLDER, SYSTEM -> new Who(role.word(), null, null, null);
            case JOBCOACH, PROFESSIONAL, EMPLOYER, ACCOUNT_MANAGER, OTHER ->
                caller == null || caller.candidateId() != null
                        ? new Who(role.word(), null, null, null)
                        : new Who(role.word(), caller.account(), looker.name(), organisation(role, caller));
        };
    }

    private static @Nullable String organisation(LookerRole role, Caller caller) {
        return switch (role) {
            case JOBCOACH, ACCOUNT_MANAGER ->
                caller.regions().isEmpty()
                        ? null
                        : String.join(",", caller.regions().stream().sorted().toList());
            case PROFESSIONAL -> caller.profession();
            case EMPLOYER -> caller.employerId();
            case CANDIDATE, LINK_HOLDER, SYSTEM, OTHER -> null;
        };
    }
}
