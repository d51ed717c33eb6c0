package nl.warmwelkom.candidate;

import static nl.warmwelkom.platform.security.AccessRules.roles;
import static nl.warmwelkom.platform.security.Role.AUDITOR;
import static nl.warmwelkom.platform.security.Role.CANDIDATE;
import static nl.warmwelkom.platform.security.Role.EMPLOYER;
import static nl.warmwelkom.platform.security.Role.JOBCOACH;
import static nl.warmwelkom.platform.security.Role.PROFESSIONAL;

import nl.warmwelkom.platform.Platform;
import nl.warmwelkom.platform.accesslog.AccessLogConfiguration;
import nl.warmwelkom.platform.security.AccessRules;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;

/** Keeps dossiers that candidates own, and decides who may see what of them. */
@SpringBootApplication(proxyBeanMethods = false)
@Platform
@Import(AccessLogConfiguration.class)
public class CandidateServiceApplication {

    public static void main(String[] args) {
        // Each service reads its own file, so that all of them can share one class path on a laptop.
        new SpringApplicationBuilder(CandidateServiceApplication.class)
                .properties("spring.config.name=candidate-service")
                .run(args);
    }

    @Bean
    AccessRules accessRules() {
        return paths -> {
            paths.pathMatchers(HttpMethod.GET, "/api/v1/candidates", "/api/v1/candidates/{id}")
                    .hasAnyRole(roles(CANDIDATE, JOBCOACH, PROFESSIONAL));
            paths.pathMatchers(HttpMethod.GET, "/api/v1/candidates/{id}/steps")
                    .hasAnyRole(roles(CANDIDATE, JOBCOACH, PROFESSIONAL));
            paths.pathMatchers("/api/v1/candidates/{id}/who-does-what/**")
                    .hasAnyRole(roles(CANDIDATE, JOBCOACH, PROFESSIONAL));
            paths.pathMatchers("/api/v1/candidates/{id}/advice/**")
                    .hasAnyRole(roles(CANDIDATE, JOBCOACH, PROFESSIONAL));
            paths.pathMatchers(HttpMethod.GET, "/api/v1/candidates/{id}/access-log")
                    .hasRole(CANDIDATE.claim());
            paths.pathMatchers("/api/v1/erasures/**").hasAnyRole(roles(CANDIDATE, JOBCOACH));
            paths.pathMatchers("/api/v1/access-log/**").hasRole(AUDITOR.claim());
            paths.pathMatchers("/api/v1/candidates/**").hasAnyRole(roles(CANDIDATE, JOBCOACH));
            paths.pathMatchers(HttpMethod.GET, "/api/v1/openness").permitAll();
            paths.pathMatchers("/api/v1/introductions/{id}/openness", "/api/v1/introductions/{id}/shared-preview")
                    .hasAnyRole(roles(CANDIDATE, JOBCOACH));
            paths.pathMatchers(HttpMethod.GET, "/api/v1/introductions/{id}/passport")
                    .hasAnyRole(roles(CANDIDATE, JOBCOACH, EMPLOYER));
            paths.pathMatchers("/api/v1/introductions/{id}/passport").hasAnyRole(roles(CANDIDATE, JOBCOACH));
            paths.pathMatchers(HttpMethod.GET, "/api/v1/shared-dossiers/{token}")
                    .permitAll();
            paths.pathMatchers("/api/v1/introductions/{id}/shared").hasRole(EMPLOYER.claim());
        };
    }
}
