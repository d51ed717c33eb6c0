package nl.warmwelkom.local.noninterference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.local.noninterference.Door.Account;

/** An employer with one workplace, and the candidates who are introduced to it. Its twin is made in the same way. */
final class World {

    static final int CANDIDATES = 5;

    private final Door door;
    private final Names names;
    private final String region;
    private final String employer = UUID.randomUUID().toString();
    private final Account employerAccount;
    private final Account coach;
    private final Account manager;
    private final List<Introduced> candidates;
    private String position = "";

    /** @param region one of its own: what is counted over a region is counted over those who live in this world */
    World(Door door, Names names, String region) {
        this.door = door;
        this.names = names;
        this.region = region;
        names.call(region, "the region");
        employerAccount = account("employer", Map.of("employer_id", employer));
        coach = account("jobcoach", Map.of("regions", List.of(region)));
        manager = account("account-manager", Map.of("regions", List.of(region)));
        candidates = IntStream.range(0, CANDIDATES)
                .mapToObj(n -> new Introduced(this, n))
                .toList();
    }

    private Account account(String role, Map<String, Object> claims) {
        var name = UUID.randomUUID().toString();
        names.call(name, "the account of the " + role);
        return door.account(name, role, claims);
    }

    /** With worries of its own for each lane, but the same ones for both of its siblings. */
    World founded(int lane) {
        names.call(employer, "the employer");
        door.posted(
                employerAccount,
                "/employers",
                Map.of(
                        "name",
                        "Tweeling & Zn.",
                        "sector",
                        "I",
                        "size",
                        "10-49",
                        "region",
                        region,
                        "location",
                        Map.of("postcode4", "2312"),
                        "contact",
                        Map.of("name", "Robin", "email", "werk-%s@tweeling.example".formatted(employer))));
        position = door.posted(employerAccount, "/employers/%s/positions".formatted(employer), work())
                .path("id")
                .asString();
        names.call(position, "the position");
        var response = door.posted(employerAccount, "/employers/%s/responses".formatted(employer), worries(lane));
        names.call(response.path("id").asString(), "the response");
        candidates.forEach(Introduced::enter);
        return this;
    }

    private static Map<String, Object> work() {
        return Map.of(
                "title", "Medewerker keuken",
                "tasks", "Snijden, afwassen, inpakken.",
                "field", "keuken",
                "strengths", List.of("nauwkeurig", "op-tijd"),
                "support", List.of("buddy", "vaste-structuur", "rustige-werkplek"),
                "hours", Map.of("min", 8, "max", 32),
                "dayParts", List.of("mon-am", "wed-am", "fri-am"),
                "openings", 10,
                "location", Map.of("postcode4", "2312"));
    }

    private static Map<String, Object> worries(int lane) {
        var questionnaire = Catalogue.standard().questionnaire();
        var answers = new ArrayList<Map<String, Object>>();
        for (var statement : questionnaire.statements()) {
            answers.add(Map.of("concern", statement.concern(), "intensity", 1 + (answers.size() * 7 + lane * 3) % 5));
        }
        return Map.of(
                "version", questionnaire.version(), "moment", "before", "answers", answers, "questions", List.of());
    }

    Door door() {
        return door;
    }

    Names names() {
        return names;
    }

    Account employerAccount() {
        return employerAccount;
    }

    Account coach() {
        return coach;
    }

    Account manager() {
        return manager;
    }

    String region() {
        return region;
    }

    String position() {
        return position;
    }

    String employer() {
        return employer;
    }

    /** The introductions of this moment, the employer and the position. */
    List<String> keys() {
        return Stream.concat(candidates.stream().map(Introduced::introduction), Stream.of(employer, position))
                .toList();
    }

    Introduced candidate(int n) {
        return candidates.get(n);
    }
}
