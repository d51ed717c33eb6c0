package nl.warmwelkom.web.visit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/** Somebody with a browser that knows HTML and nothing else: follows links, fills in forms, presses buttons. */
public final class Visitor {

    private final String site;
    private Connection.@Nullable Response response;
    private final Map<String, String> headers = new HashMap<>();
    private @Nullable Document page;
    private Map.@Nullable Entry<String, String> attached;

    public Visitor(String site) {
        this.site = site;
    }

    /** With something that the gateway tells of this visitor. */
    public Visitor with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Visitor open(String path) {
        return load(Jsoup.connect(site + path));
    }

    /** What is no page but a file. */
    public String file(String path) {
        try {
            return Jsoup.connect(site + path)
                    .headers(headers)
                    .ignoreContentType(true)
                    .execute()
                    .body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Visitor follow(String linkText) {
        var link = page().select("a").stream()
                .filter(one -> one.text().equals(linkText))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link '%s' on %s".formatted(linkText, text())));
        return load(Jsoup.connect(link.absUrl("href")));
    }

    /** Chooses the radio button or the option with this label. */
    public Visitor choose(String label) {
        var option = page().select("option").stream()
                .filter(one -> one.text().equals(label))
                .findFirst();
        option.ifPresentOrElse(Visitor::select, () -> check(label));
        return this;
    }

    private static void select(Element option) {
        requireNonNull(option.closest("select")).select("option").removeAttr("selected");
        option.attr("selected", true);
    }

    private void check(String label) {
        var labelled = page().select("label").stream()
                .filter(one -> one.text().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No answer '%s' on %s".formatted(label, text())));
        var radio = requireNonNull(page().getElementById(labelled.attr("for")));
        page().select("input[name=%s]".formatted(radio.attr("name"))).removeAttr("checked");
        radio.attr("checked", true);
    }

    /** Chooses a file on the own machine, for the form that is sent next. */
    public Visitor attach(String name, String content) {
        attached = Map.entry(name, content);
        return this;
    }

    public Visitor type(String id, String words) {
        requireNonNull(page().getElementById(id)).val(words);
        return this;
    }

    public Visitor press(String buttonText) {
        var button = page().select("button").stream()
                .filter(one -> one.text().equals(buttonText))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button '%s' on %s".formatted(buttonText, text())));
        var form = (FormElement) requireNonNull(
                button.hasAttr("form") ? page().getElementById(button.attr("form")) : button.closest("form"));
        var address = button.hasAttr("formaction") ? button.absUrl("formaction") : form.absUrl("action");
        var fields = form.formData().stream()
                .filter(field -> form.select("input[type=file][name=%s]".formatted(field.key()))
                        .isEmpty())
                .toList();
        var sending = Jsoup.connect(address).method(Connection.Method.POST).data(fields);
        if (form.attr("enctype").equals("multipart/form-data")) {
            attachTo(sending);
        }
        if (button.hasAttr("name")) {
            sending.data(button.attr("name"), button.attr("value"));
        }
        return load(sending);
    }

    /** A browser sends the field of a file even when none was chosen. */
    private void attachTo(Connection sending) {
        var file = attached == null ? Map.entry("", "") : attached;
        attached = null;
        var content = new ByteArrayInputStream(file.getValue().getBytes(StandardCharsets.UTF_8));
        sending.data("file", file.getKey(), content, "application/json");
    }

    private Visitor load(Connection connection) {
        try {
            response = connection
                    .headers(headers)
                    .header("Accept", "text/html")
                    .ignoreHttpErrors(true)
                    .execute();
            page = response.parse();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        HtmlBasics.check(page);
        assertThat(response.cookies()).as("cookies").isEmpty();
        return this;
    }

    public Document page() {
        return requireNonNull(page, "open a page first");
    }

    public String heading() {
        return page().select("h1").text();
    }

    public String text() {
        return page().select("main").text();
    }

    public int status() {
        return requireNonNull(response, "open a page first").statusCode();
    }

    public @Nullable String header(String name) {
        return requireNonNull(response, "open a page first").header(name);
    }

    /** What this page carries along of what was filled in before. */
    public String carried(String field) {
        return page().select("input[type=hidden][name=%s]".formatted(field)).attr("value");
    }

    public boolean offers(String buttonText) {
        return page().select("button").eachText().contains(buttonText);
    }
}
