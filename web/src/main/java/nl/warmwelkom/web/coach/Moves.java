package nl.warmwelkom.web.coach;

import java.time.Instant;
import java.util.Map;
import nl.warmwelkom.web.api.Call;
import nl.warmwelkom.web.form.Form;
import nl.warmwelkom.web.site.Days;

/** What a jobcoach does with an introduction. Which of them it is, the button says that was pressed. */
enum Moves {
    ANSWER("answered") {
        @Override
        Call call(String id, Form form) {
            return Call.post(
                    "/introductions/{id}/answers",
                    Map.of("words", form.text("words").orElse("")),
                    id);
        }
    },
    AMEND("proposed") {
        @Override
        Call call(String id, Form form) {
            return Call.post(
                    "/introductions/{id}/amendments",
                    Map.of("motivation", form.text("motivation").orElse("")),
                    id);
        }
    },
    OUTCOME("outcome") {
        @Override
        Form checked(Form form, Instant now) {
            var asked = form.text("outcome").isEmpty() ? form.with("outcome", "required") : form;
            return Days.begins(form.value("at"))
                    .map(at -> at.isAfter(now) ? asked.with("at", "is-to-come") : asked)
                    .orElseGet(() -> asked.with("at", "day"));
        }

        @Override
        Call call(String id, Form form) {
            var at = Days.begins(form.value("at")).map(Instant::toString).orElse("");
            return Call.post("/introductions/{id}/outcomes", Map.of("outcome", form.value("outcome"), "at", at), id);
        }
    },
    STOP("introduction-stopped") {
        @Override
        Call call(String id, Form form) {
            return Call.post("/introductions/{id}/withdrawal", Map.of(), id);
        }
    };

    private final String done;

    Moves(String done) {
        this.done = done;
    }

    static Moves of(Form form) {
        return switch (form.value("go")) {
            case "amend" -> AMEND;
            case "outcome" -> OUTCOME;
            case "stop" -> STOP;
            default -> ANSWER;
        };
    }

    /** The end of the key of what is said when it is done. */
    String done() {
        return done;
    }

    /** The form with what is wrong before it is sent. */
    Form checked(Form form, Instant now) {
        return form;
    }

    abstract Call call(String id, Form form);
}
