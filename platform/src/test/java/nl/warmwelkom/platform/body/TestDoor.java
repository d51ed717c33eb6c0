package nl.warmwelkom.platform.body;

import nl.warmwelkom.platform.problem.ProblemHandler;
import nl.warmwelkom.platform.problem.ProblemWriter;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.config.EnableWebFlux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The codecs, the argument resolvers and the problem handler of a service, and doors that say back what they read. */
@Configuration(proxyBeanMethods = false)
@EnableWebFlux
@Import(BodyConfiguration.class)
class TestDoor {

    static AnnotationConfigApplicationContext open() {
        return new AnnotationConfigApplicationContext(TestDoor.class);
    }

    @Bean
    ProblemHandler problems() {
        return new ProblemHandler(new ProblemWriter(new JsonMapper(), "https://here.example"));
    }

    @RestController
    static final class Doors {

        @PostMapping("/employers")
        Bodies.NewEmployer employer(@RequestBody Bodies.NewEmployer body) {
            return body;
        }

        @PostMapping("/positions")
        Mono<Bodies.NewPosition> position(@RequestBody Mono<Bodies.NewPosition> body) {
            return body;
        }

        @PostMapping("/withdrawal")
        Bodies.Withdrawal withdrawal(@RequestBody Bodies.Withdrawal body) {
            return body;
        }

        @PostMapping("/anything")
        String anything(@RequestBody String body) {
            return body;
        }
    }
}
