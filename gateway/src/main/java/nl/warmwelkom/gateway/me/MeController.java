package nl.warmwelkom.gateway.me;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.warmwelkom.gateway.caller.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a caller who the token says that they are. */
@RestController
class MeController {

    @GetMapping("/api/v1/me")
    Me me(@AuthenticationPrincipal Jwt token) {
        return Me.of(Caller.of(token));
    }

    record Me(String sub, List<String> roles, Scope scope) {

        static Me of(Caller caller) {
            return new Me(
                    caller.subject(),
                    caller.roles(),
                    new Scope(caller.regions(), caller.employerId(), caller.candidateId(), caller.profession()));
        }
    }

    /** What the roles hold for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Scope(
            List<String> regions,
            @Nullable String employerId,
            @Nullable String candidateId,
            @Nullable String profession) {}
}
