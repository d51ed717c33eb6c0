package nl.warmwelkom.local.identity;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The OpenID provider of the demo. Real installations have one of their own. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IdentityApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(IdentityApplication.class)
                .properties("spring.config.name=identity")
                .run(args);
    }
}
