package nl.warmwelkom.local.browser;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Goes by every page that links lead to, once by each, and looks at it. What is wrong is told at the end, all of it. Several people can
 * be on it at the same time.
 */
final class Tour {

    /** What a person would do to send a form with nothing in it. */
    private static final String EMPTY = """
            () => document.querySelectorAll('main form[method=post] :is(input, textarea, select)').forEach(field => {
              if (['radio', 'checkbox'].includes(field.type)) field.checked = false;
              else if (field.type !== 'hidden' && field.type !== 'file') field.value = '';
            })""";

    /** Whether the summary goes by the fields as they stand on the page. */
    private static final String IN_ORDER = """
            () => [...document.querySelectorAll('#mistake a')].map(link => document.getElementById(link.hash.slice(1)))
              .every((field, at, all) => field && (!at || all[at - 1].compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING))""";

    private static final String LINKS =
            "() => [...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))";

    private final Sitemap sitemap;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Set<String> sentEmpty = ConcurrentHashMap.newKeySet();
    private final Set<String> pictures = ConcurrentHashMap.newKeySet();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    Tour(Sitemap sitemap) {
        this.sitemap = sitemap;
    }

    Set<String> seen() {
        return seen;
    }

    Set<String> sentEmpty() {
        return sentEmpty;
    }

    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** These addresses, and where their links lead: what everybody can read was read by the visitor. */
    void from(Visit visit, String... starts) {
        var known = new HashSet<String>();
        var open = new ArrayDeque<String>();
        for (var start : starts) {
            go(visit, start, known, open);
        }
        while (!open.isEmpty()) {
            var address = open.remove();
            sitemap.placeOf(address)
                    .filter(place -> !known.contains(place) && !(isForAll(place) && seen.contains(place)))
                    .ifPresent(_ -> go(visit, address, known, open));
        }
    }

    private void go(Visit visit, String address, Set<String> known, Queue<String> open) {
        known.add(place(address));
        var answer = visit.page().navigate(address);
        if (answer == null || !answer.ok()) {
            wrong.add("A link that leads nowhere: " + address);
        }
        var here = sitemap.placeOf(visit.path()).orElse(visit.path());
        // Who was led on to where they were before needs no second look.
        if (here.equals(place(address)) || known.add(here)) {
            arrived(visit);
            open.addAll(links(visit));
        }
    }

    /** Looks at the page where somebody is by now. */
    void arrived(Visit visit) {
        sitemap.placeOf(visit.path()).ifPresent(seen::add);
        look(visit, visit.path());
    }

    private String place(String address) {
        return sitemap.placeOf(address).orElseThrow(() -> new AssertionError("No page of ours: " + address));
    }

    /** What no link leads to, and has no gap in its address. */
    void rest(Visit visit, String home) {
        sitemap.pages().stream()
                .filter(place -> home.equals("/") ? isForAll(place) : place.startsWith(home + "/"))
                .filter(place -> !place.contains("{") && !seen.contains(place))
                .forEach(place -> from(visit, place));
    }

    /** Sends a form with nothing filled in. */
    void empty(Visit visit, String address) {
        empty(visit, address, "main form[method=post] .utrecht-button--primary-action >> nth=-1");
    }

    /** In which another button than the main one sends it. */
    void empty(Visit visit, String address, String button) {
        visit.open(address);
        visit.page().evaluate(EMPTY);
        visit.page().locator(button).click();
        visit.page().locator("#mistake, .ww-done").first().waitFor();
        sent(visit, address);
    }

    /** Comes by what was said about a form with nothing in it: what is missing, or that this may be so. */
    void sent(Visit visit, String address) {
        sitemap.placeOf(address).ifPresent(sentEmpty::add);
        if (!(Boolean) visit.page().evaluate(IN_ORDER)) {
            wrong.add("The summary has another order than the page: " + address);
        }
        look(visit, address + " sent empty");
    }

    void look(Visit visit, String what) {
        var name = name(what);
        try {
            if (pictures.add(name)) {
                Look.at(visit.page(), "tour/" + name);
            } else {
                Look.again(visit.page(), name);
            }
        } catch (AssertionError found) {
            wrong.add(what + ": " + found.getMessage());
        }
    }

    /** Of a page in one of its states. */
    private String name(String what) {
        var address = what.replaceAll(" .*", "");
        var name = what.replace(address, sitemap.placeOf(address).orElse(address))
                .replaceAll("[^a-z]+", "-")
                .replaceAll("^-|-$", "");
        return name.isEmpty() ? "door" : name;
    }

    @SuppressWarnings("unchecked") // The script gives strings.
    private static List<String> links(Visit visit) {
        return ((List<String>) visit.page().evaluate(LINKS))
                .stream().filter(link -> link.startsWith("/")).toList();
    }

    private static boolean isForAll(String place) {
        return !place.matches("/(werkgever|mijn|coach|regio|professional|redactie)(/.*)?");
    }
}
