package nl.warmwelkom.testing.laws.planted.habits;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public final class Planted {

    private Planted() {}

    static final class WaitsInAListener {
        @KafkaListener(topics = "employers")
        void on(String words) {
            Mono.just(words).block();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class WaitsAtTheStart {
        @Nullable
        String ready() {
            return Mono.just("ready").block();
        }
    }

    static final class Waits {
        @Nullable
        String answer() {
            return Mono.just("late").block();
        }
    }

    static final class WaitsForTheFirst {
        @Nullable
        String answer() {
            return Flux.just("late").blockFirst();
        }
    }

    static final class WaitsForAll {
        Stream<String> answers() {
            return Flux.just("late").toStream();
        }
    }

    static final class IsInjected {
        @Autowired
        @Nullable
        List<String> words;
    }

    static final class HasAValueInjected {
        @Value("${nothing:}")
        @Nullable
        String words;
    }
}
