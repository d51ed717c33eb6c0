package nl.warmwelkom.match.introduction.web;

import nl.warmwelkom.match.introduction.application.Details;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class IntroductionWebConfiguration {

    @Bean
    Views introductionViews(Details details, JsonMapper json) {
        return new Views(details, json);
    }
}
