package nl.warmwelkom.web.visit;

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

    private Samples() {}

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
