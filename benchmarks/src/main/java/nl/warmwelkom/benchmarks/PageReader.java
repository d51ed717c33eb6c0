package nl.warmwelkom.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody who follows links, with the cookies of a browser. */
record PageReader(HttpClient http, URI address, String home) implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#?]*)");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("/[^/]*\\d[^/]*");
    private static final int CLICKS = 2;
    private static final int OK = 200;

    /** Nobody reads as fast as this, so the door asks to wait now and then. */
    private static final int TOO_MANY = 429;

    private static final double NANOS_A_MILLI = 1e6;

    static PageReader visitor(URI address) {
        var http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(Redirect.NORMAL)
                .build();
        return new PageReader(http, address, "/");
    }

    /** As a person logs in: at the page of the provider, which sends back to where they were going. */
    static PageReader loggedIn(URI address, String account) throws IOException, InterruptedException {
        var somebody = visitor(address);
        var login = somebody.get("/thuis");
        var key = CSRF.matcher(login.body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        var sent = HttpRequest.newBuilder(login.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=%s&username=%s&password=demo".formatted(key, account)));
        return new PageReader(somebody.http, address, somebody.send(sent).uri().getPath());
    }

    /** Where links lead to below a page, one of those that differ by an id only. */
    Collection<String> pagesFrom(String start) throws IOException, InterruptedException {
        var found = new LinkedHashMap<String, String>();
        found.put(start, start);
        var here = List.of(start);
        for (var click = 0; click < CLICKS; click++) {
            var before = List.copyOf(found.values());
            for (var page : here) {
                for (var link : links(get(page).body())) {
                    if (link.startsWith(start) && !found.containsKey(kind(link)) && isPage(link)) {
                        found.put(kind(link), link);
                    }
                }
            }
            here = found.values().stream()
                    .filter(page -> !before.contains(page))
                    .toList();
        }
        return found.values();
    }

    /** What it is a page of, whichever one. */
    static String kind(String path) {
        return ID.matcher(path).replaceAll("/…");
    }

    private static List<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();
    }

    /** Neither a file, nor an address that leads on to another one. */
    private boolean isPage(String path) throws IOException, InterruptedException {
        var answer = get(path);
        return answer.previousResponse().isEmpty()
                && answer.statusCode() == OK
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    /** How many milliseconds it takes until the whole page is there; anything but a page is no measurement. */
    double took(String path) throws IOException, InterruptedException {
        while (true) {
            var begun = System.nanoTime();
            var answer = get(path);
            var took = (System.nanoTime() - begun) / NANOS_A_MILLI;
            if (answer.statusCode() == OK) {
                return took;
            }
            if (answer.statusCode() != TOO_MANY) {
                throw new IOException("%s answered %d".formatted(path, answer.statusCode()));
            }
            Thread.sleep(Duration.ofSeconds(
                    answer.headers().firstValueAsLong("Retry-After").orElse(1)));
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address.resolve(path)).header("Accept", "text/html"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        http.close();
    }
}
