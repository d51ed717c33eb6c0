package nl.warmwelkom.employer;

/** What clients send. */
public final class Bodies {

    private Bodies() {}

    public static final String BAKERY = """
            {"name": "Bakkerij De Korenmolen", "kvkNumber": "12345678", "sector": "C", "size": "10-49",
             "region": "AM19", "location": {"postcode4": "2312"},
             "contact": {"name": "Fatima de Vries", "email": "fatima@korenmolen.example", "phone": "071-1234567"}}
            """;

    public static final String BAKER = """
            {"title": "Medewerker broodbakkerij", "tasks": "Deeg afwegen en broden vormen.", "field": "voedsel",
             "strengths": ["nauwkeurig", "op-tijd"], "certificates": ["VCA"],
             "environment": {"geluid": 3, "vaste-taken": 5}, "support": ["buddy", "vaste-werktijden"],
             "hours": {"min": 16, "max": 24}, "dayParts": ["mon-am", "tue-am"], "dayPartsNeeded": 1,
             "openings": 2, "location": {"postcode4": "2312"}}
            """;

    /** Work as somebody describes it who has a minute. */
    public static final String THIN_WORK = """
            {"title": "Hulp in de kas", "tasks": "Planten verzorgen.", "field": "groen",
             "hours": {"min": 8, "max": 16}, "location": {"postcode4": "2312"}}
            """;

    public static final String COLD = """
            {"version": "2026-1", "moment": "before",
             "answers": [
               {"concern": "handelingsverlegenheid", "intensity": 3},
               {"concern": "ziekteverzuim", "intensity": 5},
               {"concern": "betrouwbaarheid", "intensity": 4},
               {"concern": "kosten", "intensity": 1}],
             "questions": ["Wie betaalt het loon als Sam lang ziek is?", "Hoe laat gaat de bibliotheek open?"]}
            """;

    /** The same with one thing replaced. */
    public static String with(String body, String part, String by) {
        if (!body.contains(part)) {
            throw new IllegalArgumentException("There is no " + part);
        }
        return body.replace(part, by);
    }
}
