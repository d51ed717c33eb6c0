package nl.warmwelkom.employer;

import static nl.warmwelkom.platform.security.AccessRules.roles;
import static nl.warmwelkom.platform.security.Role.ACCOUNT_MANAGER;
import static nl.warmwelkom.platform.security.Role.EDITOR;
import static nl.warmwelkom.platform.security.Role.EMPLOYER;

import nl.warmwelkom.platform.Platform;
import nl.warmwelkom.platform.security.AccessRules;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;

/** Keeps employers, their positions and their answers. */
@SpringBootApplication(proxyBeanMethods = false)
@Platform
public class EmployerServiceApplication {

    public static void main(String[] args) {
        // Each service reads its own file, so that all of them can share one class path on a laptop.
        new SpringApplicationBuilder(EmployerServiceApplication.class)
                .properties("spring.config.name=employer-service")
                .run(args);
    }

    @Bean
    AccessRules accessRules() {
        return paths -> {
            paths.pathMatchers(HttpMethod.GET, "/api/v1/catalogue/**", "/api/v1/questionnaire")
                    .permitAll();
            paths.pathMatchers(HttpMethod.POST, "/api/v1/employers/*/responses").hasRole(EMPLOYER.claim());
            paths.pathMatchers(HttpMethod.POST, "/api/v1/concerns/recognise").permitAll();
            paths.pathMatchers("/api/v1/employers/*/questions/**").hasRole(EMPLOYER.claim());
            paths.pathMatchers("/api/v1/open-questions/**").hasRole(ACCOUNT_MANAGER.claim());
            paths.pathMatchers("/api/v1/editor-questions", "/api/v1/stories/**").hasRole(EDITOR.claim());
            paths.pathMatchers("/api/v1/employers/*/stories/**", "/api/v1/employers/*/call-requests")
                    .hasRole(EMPLOYER.claim());
            paths.pathMatchers("/api/v1/employers/**").hasAnyRole(roles(EMPLOYER, ACCOUNT_MANAGER));
        };
    }
}
