package nl.warmwelkom.match;

import static nl.warmwelkom.platform.accesslog.Errands.Line.at;
import static nl.warmwelkom.platform.security.AccessRules.roles;
import static nl.warmwelkom.platform.security.Role.ACCOUNT_MANAGER;
import static nl.warmwelkom.platform.security.Role.CANDIDATE;
import static nl.warmwelkom.platform.security.Role.EDITOR;
import static nl.warmwelkom.platform.security.Role.EMPLOYER;
import static nl.warmwelkom.platform.security.Role.JOBCOACH;

import nl.warmwelkom.platform.Platform;
import nl.warmwelkom.platform.accesslog.AccessLogConfiguration;
import nl.warmwelkom.platform.accesslog.Errand;
import nl.warmwelkom.platform.accesslog.Errands;
import nl.warmwelkom.platform.security.AccessRules;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;

/** Proposes, introduces, reassures. */
@SpringBootApplication(proxyBeanMethods = false)
@Platform
@Import(AccessLogConfiguration.class)
public class MatchServiceApplication {

    public static void main(String[] args) {
        // Each service reads its own file, so that all of them can share one class path on a laptop.
        new SpringApplicationBuilder(MatchServiceApplication.class)
                .properties("spring.config.name=match-service")
                .run(args);
    }

    /** What of a candidate is opened where. */
    @Bean
    Errands errands() {
        return Errands.of(
                at("/candidates/{id}/proposals", Errand.PROPOSALS),
                at("/positions/{id}/candidates", Errand.FITS),
                at("/introductions/**", Errand.INTRODUCTION),
                at("/regions/{code}/rounds/**", Errand.ROUND));
    }

    @Bean
    AccessRules accessRules() {
        return paths -> {
            paths.pathMatchers(HttpMethod.POST, "/api/v1/quick-checks", "/api/v1/provisions/estimate")
                    .permitAll();
            paths.pathMatchers("/api/v1/employers/*/tips/*/feedback").hasRole(EMPLOYER.claim());
            paths.pathMatchers("/api/v1/tip-effects/**").hasAnyRole(roles(EDITOR, ACCOUNT_MANAGER));
            paths.pathMatchers("/api/v1/regions/**").hasRole(ACCOUNT_MANAGER.claim());
            paths.pathMatchers(HttpMethod.GET, "/api/v1/weights").permitAll();
            paths.pathMatchers("/api/v1/weights/**").hasAnyRole(roles(EDITOR, ACCOUNT_MANAGER));
            paths.pathMatchers("/api/v1/positions/*/what-if").hasRole(EMPLOYER.claim());
            paths.pathMatchers("/api/v1/tips/**", "/api/v1/readability").hasRole(EDITOR.claim());
            paths.pathMatchers("/api/v1/employers/*/hello").hasRole(EMPLOYER.claim());
            paths.pathMatchers("/api/v1/employers/*/pause").hasAnyRole(roles(EMPLOYER, ACCOUNT_MANAGER));
            paths.pathMatchers("/api/v1/employers/*/tips/**").hasAnyRole(roles(EMPLOYER, ACCOUNT_MANAGER));
            paths.pathMatchers("/api/v1/candidates/*/proposals").hasAnyRole(roles(JOBCOACH, CANDIDATE));
            paths.pathMatchers("/api/v1/positions/*/candidates").hasRole(JOBCOACH.claim());
            paths.pathMatchers(HttpMethod.POST, "/api/v1/introductions").hasRole(JOBCOACH.claim());
            paths.pathMatchers("/api/v1/introductions/*/candidate-decision").hasAnyRole(roles(CANDIDATE, JOBCOACH));
            paths.pathMatchers("/api/v1/introductions/*/employer-view").hasAnyRole(roles(CANDIDATE, JOBCOACH));
            paths.pathMatchers("/api/v1/introductions/*/review").hasRole(ACCOUNT_MANAGER.claim());
            paths.pathMatchers("/api/v1/introductions/*/employer-response").hasRole(EMPLOYER.claim());
            paths.pathMatchers(
                            "/api/v1/introductions/*/answers",
                            "/api/v1/introductions/*/amendments",
                            "/api/v1/introductions/*/outcomes")
                    .hasRole(JOBCOACH.claim());
            paths.pathMatchers("/api/v1/introductions/*/withdrawal").hasAnyRole(roles(CANDIDATE, JOBCOACH));
            paths.pathMatchers("/api/v1/introductions/**", "/api/v1/events")
                    .hasAnyRole(roles(EMPLOYER, JOBCOACH, ACCOUNT_MANAGER, CANDIDATE));
        };
    }
}
