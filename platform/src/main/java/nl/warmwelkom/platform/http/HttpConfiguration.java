package nl.warmwelkom.platform.http;

import nl.warmwelkom.platform.inbox.Follower;
import nl.warmwelkom.platform.problem.ProblemHandler;
import nl.warmwelkom.platform.problem.ProblemWriter;
import nl.warmwelkom.platform.security.CallerArgument;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** What every resource does alike. */
@Configuration(proxyBeanMethods = false)
public class HttpConfiguration implements WebFluxConfigurer {

    private static final int LARGEST_BODY = 256 * 1024;

    @Bean
    ProblemWriter problemWriter(JsonMapper json, @Value("${warm-welkom.issuer}") String publicUrl) {
        return new ProblemWriter(json, publicUrl);
    }

    @Bean
    ProblemHandler problemHandler(ProblemWriter writer) {
        return new ProblemHandler(writer);
    }

    @Bean
    IdempotencyFilter idempotencyFilter(FirstAnswers firstAnswers, ProblemWriter problems) {
        return new IdempotencyFilter(firstAnswers, problems, LARGEST_BODY);
    }

    @Bean
    WaitForFilter waitForFilter(ObjectProvider<Follower> followers) {
        return new WaitForFilter(followers.stream().toList());
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(new CallerArgument(), new Page.Argument());
    }
}
