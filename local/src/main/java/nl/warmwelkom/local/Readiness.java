package nl.warmwelkom.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Asks the door until it says that all behind it is ready. */
final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int OK = 200;

    private final HttpClient http;
    private final HttpRequest question;
    private final Duration patience;

    Readiness(HttpClient http, URI gateway, Duration patience) {
        this.http = http;
        this.question = HttpRequest.newBuilder(gateway.resolve("/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        this.patience = patience;
    }

    void await() throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        var answer = ask();
        while (!answer.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new Refusal("Everything started, but not everything is ready: " + answer);
            }
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
            answer = ask();
        }
    }

    /** Empty when all is well, else what is said to be wrong. */
    private String ask() throws InterruptedException {
        try {
            var answer = http.send(question, BodyHandlers.ofString());
            return answer.statusCode() == OK ? "" : answer.statusCode() + " " + answer.body();
        } catch (IOException e) {
            return "no answer, " + e;
        }
    }
}
