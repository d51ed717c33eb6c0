package nl.warmwelkom.match.introduction.web;

/** What people send. */
final class Bodies {

    private Bodies() {}

    static final String YES = """
            {"agree": true, "share": {"givenName": true, "strengths": true, "supportNeeds": ["rustige-werkplek"]}}
            """;
    static final String NO = "{\"agree\": false}";
    static final String APPROVE = "{\"decision\": \"approve\"}";
    static final String ACCEPT = "{\"decision\": \"accept\"}";
    static final String MET = "{\"outcome\": \"met\", \"at\": \"2026-11-02T12:00:00Z\"}";
    static final String WITHDRAW = "{}";
}
