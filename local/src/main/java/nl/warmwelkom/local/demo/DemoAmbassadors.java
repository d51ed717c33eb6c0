package nl.warmwelkom.local.demo;

import java.util.Map;
import nl.warmwelkom.local.demo.DemoContent.Told;

/** Employers who tell how it went with them, and the editor who read it first. */
final class DemoAmbassadors {

    private static final String EDITOR = "editor";

    private final DemoApi api;
    private final DemoContent content;
    private final Map<String, String> accountOfEmployer;

    DemoAmbassadors(DemoApi api, DemoContent content, Map<String, String> accountOfEmployer) {
        this.api = api;
        this.content = content;
        this.accountOfEmployer = accountOfEmployer;
    }

    void load() {
        accountOfEmployer.forEach((employer, account) -> content.ambassadors().stream()
                .filter(told -> told.account().equals(account))
                .forEach(told -> tell(employer, told)));
    }

    private void tell(String employer, Told told) {
        var id = api.post(
                        told.account(),
                        "/employers/%s/stories".formatted(employer),
                        told.account() + "-" + told.concern(),
                        Map.of("concern", told.concern(), "words", told.words(), "named", told.named()))
                .path("id")
                .asString();
        var story = "/stories/" + id;
        if (api.get(EDITOR, story).path("status").asString().equals("draft")) {
            api.post(EDITOR, story + "/review", 1, Map.of("decision", "approve"));
        }
    }
}
