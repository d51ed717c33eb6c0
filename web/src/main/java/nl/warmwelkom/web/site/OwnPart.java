package nl.warmwelkom.web.site;

import java.util.List;

/**
 * A part of a page that the design system does not have.
 *
 * @param name of the texts about it, and of the fragment that shows it
 * @param blocks its classes in the style sheet
 */
record OwnPart(String name, List<String> blocks) {

    static final List<Group> GROUPS = List.of(
            new Group(
                    "frame",
                    part("header", "ww-header", "ww-brand", "ww-login", "ww-language"),
                    part("reader", "ww-who", "ww-menu"),
                    part("footer", "ww-footer"),
                    part("back", "ww-back")),
            new Group(
                    "words",
                    part("words", "ww-lead", "ww-above", "ww-small"),
                    part("own-words", "ww-quote", "ww-own-words"),
                    part("lock", "ww-lock"),
                    part("nothing", "ww-empty", "ww-not-now"),
                    part("promises", "ww-promises"),
                    part("columns", "ww-columns")),
            new Group(
                    "buttons",
                    part("buttons", "ww-actions", "ww-button"),
                    part("link-button", "ww-link-button", "ww-enough"),
                    part("hero", "ww-hero"),
                    part("doors", "ww-doors", "ww-door")),
            new Group(
                    "forms",
                    part("field", "ww-form-field", "ww-field", "ww-mistake"),
                    part("choice", "ww-fieldset", "ww-choice", "ww-label"),
                    part("statement", "ww-progress", "ww-statement", "ww-how"),
                    part("verdict", "ww-verdict")),
            new Group(
                    "messages",
                    part("alert", "ww-alert", "ww-done", "ww-not-facts"),
                    part("because", "ww-because"),
                    part("card", "ww-card")),
            new Group(
                    "lists",
                    part("tasks", "ww-tasks", "ww-task"),
                    part("tips", "ww-tips", "ww-tip", "ww-facts"),
                    part("log", "ww-log"),
                    part("review", "ww-review"),
                    part("part", "ww-part"),
                    part("folded", "ww-details", "ww-section"),
                    part("numbers", "ww-table"),
                    part("beside", "ww-beside", "ww-way", "ww-preview")),
            new Group(
                    "pictures",
                    part("figure", "ww-figure", "ww-bars", "ww-file"),
                    part("line", "ww-line"),
                    part("map", "ww-map"),
                    part("thermometer", "ww-result", "ww-thermometer"),
                    part("worries", "ww-worries", "ww-worry")));

    private static OwnPart part(String name, String... blocks) {
        return new OwnPart(name, List.of(blocks));
    }

    /** Parts that are for the same. */
    record Group(String name, List<OwnPart> parts) {

        Group(String name, OwnPart... parts) {
            this(name, List.of(parts));
        }
    }
}
