package nl.warmwelkom.web;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

@SpringBootApplication
public class WebApplication {

    public static void main(String[] args) {
        // Each service reads its own file, so that all of them can share one class path on a laptop.
        new SpringApplicationBuilder(WebApplication.class)
                .properties("spring.config.name=web")
                .run(args);
    }
}
