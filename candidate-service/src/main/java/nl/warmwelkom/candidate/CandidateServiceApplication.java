package nl.warmwelkom.candidate;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

@SpringBootApplication
public class CandidateServiceApplication {

    public static void main(String[] args) {
        // Each service reads its own file, so that all of them can share one class path on a laptop.
        new SpringApplicationBuilder(CandidateServiceApplication.class)
                .properties("spring.config.name=candidate-service")
                .run(args);
    }
}
