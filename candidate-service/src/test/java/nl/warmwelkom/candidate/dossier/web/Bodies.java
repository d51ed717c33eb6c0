package nl.warmwelkom.candidate.dossier.web;

/** What clients send. */
final class Bodies {

    private Bodies() {}

    /** The first minute of a first conversation. */
    static final String THIN = """
            {"givenName": "Robin", "region": "AM19", "location": {"postcode4": "2312"}}
            """;

    static final String WHOLE = """
            {"givenName": "Sam", "familyName": "van Rietland",
             "contact": {"email": "sam@post.example"},
             "region": "AM19", "location": {"postcode4": "2312"}, "maxTravelKm": 15,
             "hours": {"min": 12, "max": 24}, "dayParts": ["mon-am", "tue-am"],
             "strengths": ["nauwkeurig", "op-tijd"], "interests": ["voedsel"], "certificates": ["VCA"],
             "environment": {"wants": ["geluid:low"], "avoids": ["nachtwerk:high"]},
             "supportNeeds": [
               {"code": "buddy", "words": "Iemand die weet hoe ik begin.", "sharing": "employer", "must": true},
               {"code": "vaste-structuur", "words": "Om negen uur.", "sharing": "team"},
               {"code": "rustige-werkplek", "words": "Bij de deur."},
               {"code": "opbouw-uren", "words": "Na mijn opname.", "sharing": "private"}],
             "story": {"words": "Ik bak al jaren voor de hele straat.", "sharing": "private"},
             "step": "shape"}
            """;

    /** The same with one thing replaced. */
    static String whole(String part, String by) {
        if (!WHOLE.contains(part)) {
            throw new IllegalArgumentException("There is no " + part);
        }
        return WHOLE.replace(part, by);
    }
}
