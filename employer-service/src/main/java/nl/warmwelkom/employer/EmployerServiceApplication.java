package nl.warmwelkom.employer;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

@SpringBootApplication
public class EmployerServiceApplication {

    public static void main(String[] args) {
        // Each service reads its own file, so that all of them can share one class path on a laptop.
        new SpringApplicationBuilder(EmployerServiceApplication.class)
                .properties("spring.config.name=employer-service")
                .run(args);
    }
}
