package nl.warmwelkom.web.quickcheck.web;

import static nl.warmwelkom.web.quickcheck.web.PostedForm.ANSWER;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.warmwelkom.web.quickcheck.application.Sectors.Sector;
import nl.warmwelkom.web.quickcheck.domain.AnswerSheet;
import nl.warmwelkom.web.quickcheck.domain.Outcome;
import nl.warmwelkom.web.quickcheck.domain.Questionnaire;
import nl.warmwelkom.web.quickcheck.domain.Screen;
import nl.warmwelkom.web.quickcheck.domain.Screen.Asked;
import nl.warmwelkom.web.quickcheck.domain.Screen.Company;
import nl.warmwelkom.web.quickcheck.domain.Screen.OwnQuestion;
import nl.warmwelkom.web.quickcheck.domain.Screen.Review;
import nl.warmwelkom.web.quickcheck.domain.Screen.Start;
import nl.warmwelkom.web.quickcheck.domain.Turn.Show;
import nl.warmwelkom.web.site.Days;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.result.view.Rendering;

/** What each page of the quick check is made of. */
@Component
class QuickCheckPages {

    private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(10);

    private final MailToSelf mail;

    QuickCheckPages(MailToSelf mail) {
        this.mail = mail;
    }

    Rendering start(AnswerSheet sheet) {
        return page("start", new Start(), carried(sheet))
                // With nothing filled in there is nothing to carry to the other language, and no service is needed.
                .modelAttribute("form", !sheet.equals(AnswerSheet.EMPTY))
                .build();
    }

    Rendering company(AnswerSheet sheet, List<Sector> sectors) {
        var fields = carried(sheet);
        fields.keySet().removeAll(List.of("sector", "size"));
        return page("company", new Company(), fields)
                .modelAttribute("sectors", sectors)
                .modelAttribute("sizes", PostedForm.SIZES)
                .modelAttribute("sheet", sheet)
                .modelAttribute("enter", "next")
                .build();
    }

    Rendering screen(Questionnaire questionnaire, Show show) {
        var sheet = show.sheet();
        return switch (show.screen()) {
            case Start _ -> start(sheet);
            case Company _ -> company(sheet, List.of());
            case Asked asked -> asked(questionnaire, asked, show);
            case OwnQuestion question -> question(question, show);
            case Review review ->
                page("review", review, carried(sheet))
                        .modelAttribute("rows", ReviewRow.all(questionnaire, sheet))
                        .modelAttribute("sheet", sheet)
                        .build();
        };
    }

    private static Rendering asked(Questionnaire questionnaire, Asked asked, Show show) {
        var statement = asked.statement();
        var field = ANSWER + statement.concern();
        var fields = carried(show.sheet());
        fields.remove(field);
        return page("statement", asked, fields)
                .modelAttribute("statement", statement)
                .modelAttribute("field", field)
                .modelAttribute(
                        "chosen", show.sheet().intensity(statement.concern()).orElse(0))
                .modelAttribute("scale", questionnaire.scale())
                .modelAttribute("number", questionnaire.number(statement))
                .modelAttribute("total", questionnaire.statements().size())
                .modelAttribute("canSeeOutcome", !show.sheet().answersNothing())
                .modelAttribute("enter", "next")
                .modelAttribute("mistake", mistake(show))
                .build();
    }

    private static Rendering question(OwnQuestion question, Show show) {
        var fields = carried(show.sheet());
        fields.remove("question");
        return page("question", question, fields)
                .modelAttribute("question", show.sheet().question())
                .modelAttribute("longest", AnswerSheet.LONGEST_QUESTION)
                .modelAttribute("mistake", mistake(show))
                .build();
    }

    Rendering outcome(Questionnaire questionnaire, AnswerSheet sheet, Outcome outcome) {
        return page("outcome", new OwnQuestion(), carried(sheet))
                .modelAttribute("again", "outcome")
                .modelAttribute("outcome", OutcomePage.of(outcome))
                .modelAttribute("coverage", Coverage.of(questionnaire, sheet))
                .modelAttribute("question", sheet.question())
                .modelAttribute("days", new Days())
                .modelAttribute("mail", mail)
                .build();
    }

    /** A service does not answer. What was filled in is in the page, so that trying again is one press of a button. */
    Rendering later(MultiValueMap<String, String> posted) {
        var again = posted.getFirst("go");
        return Rendering.view("quickcheck/later")
                .status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(TRY_AGAIN_AFTER.toSeconds()))
                .modelAttribute("form", true)
                .modelAttribute("carried", PostedForm.unread(posted))
                .modelAttribute("again", again == null ? "stay" : again)
                .build();
    }

    /** The key of what to say about it in the message files; empty when all is well. */
    private static String mistake(Show show) {
        return show.mistake()
                .map(mistake -> switch (mistake) {
                    case NO_ANSWER -> "mistake.no-answer";
                    case NOTHING_ANSWERED -> "mistake.nothing-answered";
                    case QUESTION_TOO_LONG -> "mistake.question-too-long";
                })
                .orElse("");
    }

    private static Rendering.Builder<?> page(String view, Screen screen, Map<String, String> carried) {
        carried.put("screen", screen.name());
        return Rendering.view("quickcheck/" + view).modelAttribute("form", true).modelAttribute("carried", carried);
    }

    private static Map<String, String> carried(AnswerSheet sheet) {
        var fields = new LinkedHashMap<String, String>();
        sheet.intensities().forEach((concern, intensity) -> fields.put(ANSWER + concern, String.valueOf(intensity)));
        Map.of("question", sheet.question(), "sector", sheet.sector(), "size", sheet.size())
                .forEach((name, text) -> {
                    if (!text.isEmpty()) {
                        fields.put(name, text);
                    }
                });
        return fields;
    }
}
