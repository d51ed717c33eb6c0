package nl.warmwelkom.employer.questionnaire.web;

import nl.warmwelkom.contracts.catalogue.Boundary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QuestionnaireWebConfiguration {

    @Bean
    Explanations explanations(Boundary boundary) {
        return new Explanations(boundary);
    }
}
