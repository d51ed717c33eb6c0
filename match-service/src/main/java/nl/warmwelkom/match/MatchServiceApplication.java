package nl.warmwelkom.match;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

@SpringBootApplication
public class MatchServiceApplication {

    public static void main(String[] args) {
        // Each service reads its own file, so that all of them can share one class path on a laptop.
        new SpringApplicationBuilder(MatchServiceApplication.class)
                .properties("spring.config.name=match-service")
                .run(args);
    }
}
