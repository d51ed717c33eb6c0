package nl.warmwelkom.web.visit;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the services answer when all is well. */
public final class Samples {

    public static final String QUESTIONNAIRE = """
            {"version": "2026-1", "statements": [
              {"concern": "ziekteverzuim", "weight": 3,
               "text": {"nl": "Ik ben bang voor veel verzuim.", "en": "I fear much absence."}},
              {"concern": "kosten", "weight": 1,
               "text": {"nl": "Ik weet niet wat het kost.", "en": "I do not know what it costs."}},
              {"concern": "collegas", "weight": 1,
               "text": {"nl": "Ik weet niet wat collega’s vinden.", "en": "I do not know what others think."}}],
             "scale": [
              {"value": 1, "label": {"nl": "Geen zorg", "en": "No worry"}},
              {"value": 2, "label": {"nl": "Een kleine zorg", "en": "A small worry"}},
              {"value": 3, "label": {"nl": "Een zorg", "en": "A worry"}},
              {"value": 4, "label": {"nl": "Een grote zorg", "en": "A big worry"}},
              {"value": 5, "label": {"nl": "Een heel grote zorg", "en": "A very big worry"}}]}
            """;

    public static final String SECTORS = """
            {"items": [{"code": "C", "label": {"nl": "Industrie", "en": "Manufacturing"}},
                       {"code": "I", "label": {"nl": "Horeca", "en": "Hospitality"}}]}
            """;

    public static final String OUTCOME =
            """
            {"temperature": 43,
             "concerns": [
              {"code": "kosten", "intensity": 2, "label": {"nl": "Kosten en vergoedingen", "en": "Costs"}},
              {"code": "collegas", "intensity": 3, "label": {"nl": "Sfeer in het team", "en": "Co-workers"}},
              {"code": "ziekteverzuim", "intensity": 5, "label": {"nl": "Ziekteverzuim", "en": "Sickness absence"}}],
             "tips": [%s, %s]}
            """.formatted(tip("T001", "https://www.uwv.nl/no-risk", "seen"), tip("T002", "", "recalled"));

    /** Lists of codes, the same in all tests: pages keep them for a while. */
    static final Map<String, String> LISTS = Map.of(
            "strengths", list("nauwkeurig", "precies werken", "op-tijd", "op tijd komen"),
            "interests", list("voedsel", "werken met eten"),
            "support", list("buddy", "een maatje", "rust", "een rustige plek", "klein-team", "een klein team"),
            "regions", list("AM19", "Holland Rijnland"),
            "professions", list("huisarts", "huisarts", "psychiater", "psychiater"),
            "advice", list("vaste-structuur", "een vaste dag"),
            "environment", """
                    {"items": [{"code": "geluid", "label": {"nl": "geluid", "en": "noise"},
                      "low": {"nl": "stil", "en": "quiet"}, "high": {"nl": "veel lawaai", "en": "loud"}}]}""");

    private Samples() {}

    private static String list(String... codesAndWords) {
        return IntStream.iterate(0, at -> at < codesAndWords.length, at -> at + 2)
                .mapToObj(at -> "{\"code\": \"%1$s\", \"label\": {\"nl\": \"%2$s\", \"en\": \"%2$s\"}}"
                        .formatted(codesAndWords[at], codesAndWords[at + 1]))
                .collect(Collectors.joining(", ", "{\"items\": [", "]}"));
    }

    public static String tip(String id, String url, String evidence) {
        return """
                {"id": "%s", "title": {"nl": "Tip over %s", "en": "Tip on %s"},
                 "text": {"nl": "Bel UWV.", "en": "Call UWV."}, "stage": "kennismaking",
                 "because": [{"concern": "ziekteverzuim",
                   "words": {"nl": "U noemde ziekteverzuim een heel grote zorg.", "en": "You named absence."}}],
                 "source": {"name": "UWV", "url": "%s", "checkedOn": "2026-11-22"},
                 "validUntil": "2027-11-30", "evidence": "%s", "provision": "no-riskpolis"}
                """.formatted(id, id, id, url, evidence);
    }
}
