package nl.warmwelkom.local.demo;

import java.util.List;
import java.util.Map;
import nl.warmwelkom.contracts.catalogue.Questionnaire;

/** What the demo accounts own: a bakery, a care home, and the dossiers of Sam and Noor. */
final class DemoPeople {

    private static final String REGION = "AM19";
    private static final Map<String, Object> LOCATION = Map.of("postcode4", "2312");
    private static final String COACH = "jobcoach-leiden";

    private final DemoApi api;
    private final Questionnaire questionnaire;

    DemoPeople(DemoApi api, Questionnaire questionnaire) {
        this.api = api;
        this.questionnaire = questionnaire;
    }

    void load() {
        bakery();
        careHome();
        dossier("candidate-sam", sam());
        dossier("candidate-noor", noor());
    }

    private void bakery() {
        var id = own(
                "employer-bakker",
                Map.of(
                        "name",
                        "Bakkerij Het Warme Hart",
                        "sector",
                        "C",
                        "size",
                        "1-9",
                        "region",
                        REGION,
                        "location",
                        LOCATION,
                        "contact",
                        Map.of("name", "Mila Bakker", "email", "mila@hetwarmehart.example")));
        api.post(
                "employer-bakker",
                "/employers/%s/positions".formatted(id),
                "bakker-werkplek",
                Map.ofEntries(
                        Map.entry("title", "Medewerker bakkerij, ochtend"),
                        Map.entry(
                                "tasks",
                                "Deeg afwegen, broodjes vormen en de oven vullen. We werken met zijn vijven en beginnen om zes uur. Om elf uur is het werk klaar."),
                        Map.entry("field", "voedsel"),
                        Map.entry(
                                "strengths",
                                List.of("nauwkeurig", "op-tijd", "volhouden-routine", "samenwerken", "aanpakken")),
                        Map.entry("certificates", List.of()),
                        Map.entry(
                                "environment",
                                Map.of(
                                        "geluid",
                                        3,
                                        "voorspelbaarheid",
                                        5,
                                        "vaste-taken",
                                        5,
                                        "klantcontact",
                                        1,
                                        "teamgrootte",
                                        2,
                                        "rustplek",
                                        4,
                                        "pieken",
                                        3)),
                        Map.entry(
                                "support",
                                List.of(
                                        "vaste-structuur",
                                        "vaste-contactpersoon",
                                        "klein-team",
                                        "op-papier",
                                        "opbouw-uren")),
                        Map.entry("hours", Map.of("min", 16, "max", 30)),
                        Map.entry("dayParts", List.of("mon-am", "tue-am", "wed-am", "thu-am", "fri-am", "sat-am")),
                        Map.entry("dayPartsNeeded", 3),
                        Map.entry("openings", 1),
                        Map.entry("location", LOCATION)));
        api.post(
                "employer-bakker",
                "/employers/%s/responses".formatted(id),
                "bakker-eerste",
                response(Map.of("ziekteverzuim", 5, "begeleidingstijd", 4, "wat-mag-ik-vragen", 3, "collegas", 2)));
    }

    private void careHome() {
        var id = own(
                "employer-zorghuis",
                Map.of(
                        "name",
                        "Zorghuis De Vlietoever",
                        "sector",
                        "Q",
                        "size",
                        "50-249",
                        "region",
                        REGION,
                        "location",
                        LOCATION,
                        "contact",
                        Map.of("name", "Anneke Vlietstra", "email", "anneke@devlietoever.example")));
        api.post(
                "employer-zorghuis",
                "/employers/%s/positions".formatted(id),
                "zorghuis-huiskamer",
                Map.ofEntries(
                        Map.entry("title", "Huiskamermedewerker"),
                        Map.entry(
                                "tasks",
                                "Samen met bewoners koken, tafel dekken en een praatje maken. U werkt naast een vaste collega."),
                        Map.entry("field", "zorg-steun"),
                        Map.entry("strengths", List.of("inleven", "luisteren", "rust-uitstralen", "verantwoordelijk")),
                        Map.entry("certificates", List.of()),
                        Map.entry(
                                "environment",
                                Map.of(
                                        "klantcontact",
                                        4,
                                        "teamsfeer",
                                        5,
                                        "gespreksritme",
                                        5,
                                        "emotionele-belasting",
                                        3,
                                        "geluid",
                                        2)),
                        Map.entry(
                                "support",
                                List.of(
                                        "buddy",
                                        "vaste-contactpersoon",
                                        "vertrouwd-gesprek",
                                        "opbouw-uren",
                                        "vaste-werktijden")),
                        Map.entry("hours", Map.of("min", 12, "max", 28)),
                        Map.entry(
                                "dayParts",
                                List.of("mon-am", "mon-pm", "tue-am", "wed-am", "wed-pm", "thu-am", "fri-pm")),
                        Map.entry("dayPartsNeeded", 2),
                        Map.entry("openings", 2),
                        Map.entry("location", LOCATION)));
        api.post(
                "employer-zorghuis",
                "/employers/%s/responses".formatted(id),
                "zorghuis-eerste",
                response(Map.of("veiligheid", 4, "betrouwbaarheid", 4, "collegas", 3, "vertrouwelijkheid", 3)));
    }

    private String own(String account, Map<String, Object> employer) {
        return api.post(account, "/employers", account, employer).path("id").asString();
    }

    private Map<String, Object> response(Map<String, Integer> worries) {
        return Map.of(
                "version", questionnaire.version(),
                "moment", "before",
                "answers",
                        questionnaire.statements().stream()
                                .map(statement -> Map.of(
                                        "concern", statement.concern(),
                                        "intensity", worries.getOrDefault(statement.concern(), 1)))
                                .toList(),
                "questions", List.of());
    }

    /** A candidate makes the dossier, chooses a coach and joins matching: three decisions of their own. */
    private void dossier(String account, Map<String, Object> dossier) {
        var id = api.post(account, "/candidates", account, dossier).path("id").asString();
        api.put(account, "/candidates/%s/consents/%s".formatted(id, COACH), Map.of("given", true));
        api.put(account, "/candidates/%s/consents/matching".formatted(id), Map.of("given", true));
    }

    private static Map<String, Object> sam() {
        return Map.ofEntries(
                Map.entry("givenName", "Sam"),
                Map.entry("familyName", "van Rietland"),
                Map.entry("contact", Map.of("email", "sam@voorbeeld.example")),
                Map.entry("region", REGION),
                Map.entry("location", LOCATION),
                Map.entry("maxTravelKm", 10),
                Map.entry("hours", Map.of("min", 12, "max", 24)),
                Map.entry("dayParts", List.of("mon-am", "tue-am", "wed-am", "thu-am", "fri-am")),
                Map.entry("strengths", List.of("nauwkeurig", "op-tijd", "volhouden-routine", "aanpakken")),
                Map.entry("interests", List.of("voedsel", "groen")),
                Map.entry("certificates", List.of()),
                Map.entry(
                        "environment",
                        Map.of("wants", List.of("voorspelbaarheid:high"), "avoids", List.of("klantcontact:high"))),
                Map.entry(
                        "supportNeeds",
                        List.of(
                                Map.of(
                                        "code",
                                        "vaste-structuur",
                                        "words",
                                        "Om zes uur even samen het werk doornemen, dan weet ik waar ik aan toe ben.",
                                        "sharing",
                                        "employer"),
                                Map.of(
                                        "code",
                                        "vaste-contactpersoon",
                                        "words",
                                        "Iemand die ik mag vragen zonder dat het gek is.",
                                        "sharing",
                                        "employer"),
                                Map.of(
                                        "code",
                                        "opbouw-uren",
                                        "words",
                                        "Liever klein beginnen en blijven.",
                                        "sharing",
                                        "coach"))),
                Map.entry(
                        "story",
                        Map.of(
                                "words",
                                        "Vroeg opstaan vind ik fijn, dan is de wereld nog stil. Ik heb thuis altijd gebakken en wil daar mijn werk van maken.",
                                "sharing", "employer")),
                Map.entry("step", "shape"));
    }

    private static Map<String, Object> noor() {
        return Map.ofEntries(
                Map.entry("givenName", "Noor"),
                Map.entry("familyName", "Zilverberg"),
                Map.entry("contact", Map.of("email", "noor@voorbeeld.example")),
                Map.entry("region", REGION),
                Map.entry("location", LOCATION),
                Map.entry("maxTravelKm", 15),
                Map.entry("hours", Map.of("min", 16, "max", 28)),
                Map.entry("dayParts", List.of("mon-am", "mon-pm", "wed-am", "wed-pm", "thu-am")),
                Map.entry("strengths", List.of("inleven", "luisteren", "rust-uitstralen", "eerlijk")),
                Map.entry("interests", List.of("zorg-steun", "welzijn")),
                Map.entry("certificates", List.of()),
                Map.entry(
                        "environment", Map.of("wants", List.of("teamsfeer:high"), "avoids", List.of("nachtwerk:high"))),
                Map.entry(
                        "supportNeeds",
                        List.of(
                                Map.of(
                                        "code",
                                        "buddy",
                                        "words",
                                        "De eerste weken samen met iemand op pad.",
                                        "sharing",
                                        "employer"),
                                Map.of("code", "vertrouwd-gesprek", "sharing", "coach"))),
                Map.entry(
                        "story",
                        Map.of(
                                "words",
                                        "Ik zorgde jaren voor mijn oma en leerde daar goed van luisteren. Nu wil ik dat als baan.",
                                "sharing", "coach")),
                Map.entry("step", "imagine"));
    }
}
