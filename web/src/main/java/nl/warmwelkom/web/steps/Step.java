package nl.warmwelkom.web.steps;

import java.util.Arrays;
import java.util.Optional;

/** One of the four, and where its page is. */
enum Step {
    EXPLORE("explore", "verdiepen"),
    IMAGINE("imagine", "verbeelden"),
    SHAPE("shape", "vormgeven"),
    REALISE("realise", "verwezenlijken");

    /** All of them, for the address of a page. */
    static final String PATHS = "{step:verdiepen|verbeelden|vormgeven|verwezenlijken}";

    private final String code;
    private final String path;

    Step(String code, String path) {
        this.code = code;
        this.path = path;
    }

    static Step at(String path) {
        return Arrays.stream(values())
                .filter(step -> step.path.equals(path))
                .findFirst()
                .orElseThrow();
    }

    static Optional<Step> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code.equals(code)).findFirst();
    }

    /** The word for it in the API. */
    String code() {
        return code;
    }

    String path() {
        return path;
    }
}
