package nl.warmwelkom.testing.service;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.warmwelkom.platform.event.Carrier;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.testing.SettableClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import reactor.core.publisher.Mono;

/** No configuration by annotation, or every context on this class path would find it. */
final class Edges {

    /** Starts in the real present, because tokens are checked against that. */
    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock(Instant.now(Clock.systemUTC()));
    }

    @Bean
    @Primary
    Listening listening() {
        return new Listening();
    }

    /** Takes every letter, and says that it has arrived. */
    static final class Listening implements Carrier {

        private final List<Letter> letters = new CopyOnWriteArrayList<>();

        List<Letter> of(String key) {
            return letters.stream().filter(letter -> letter.key().equals(key)).toList();
        }

        @Override
        public Mono<Void> send(Letter letter) {
            return Mono.fromRunnable(() -> letters.add(letter));
        }
    }
}
