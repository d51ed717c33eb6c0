package nl.warmwelkom.match.round;

import java.util.concurrent.CountDownLatch;
import nl.warmwelkom.match.MatchServiceApplication;
import nl.warmwelkom.match.round.application.RunRound;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/** The service in a process of its own. In the middle of a round it says so and does not go on, so that it can be killed there. */
public final class PausingInstance {

    static final String READY = "READY";
    static final String PAUSED = "PAUSED ";

    private static final int IN_THE_MIDDLE = 8;

    private PausingInstance() {}

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(MatchServiceApplication.class, Pausing.class)
                .properties("spring.config.name=match-service")
                .run(arguments);
        System.out.println(READY);
    }

    /** No configuration by annotation, or every context on this class path would find it. */
    static final class Pausing {

        @Bean
        RunRound.Pace pace() {
            return (round, done) -> {
                if (done == IN_THE_MIDDLE) {
                    System.out.println(PAUSED + round);
                    forEver();
                }
            };
        }

        private static void forEver() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
