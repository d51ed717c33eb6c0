package nl.warmwelkom.local.demo;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Walks candidates and employers through introductions, each as far as its ending says. */
final class DemoIntroductions {

    private static final String TOGETHER = "samen besproken op kantoor";

    private final DemoApi api;
    private final DemoContent content;
    private final Dice dice;
    private final Clock clock;
    private final Map<String, String> accountOfEmployer;
    private final Set<String> pairs = new HashSet<>();

    /**
     * Introductions for a region.
     *
     * @param accountOfEmployer who may answer for each employer, by employer id
     */
    DemoIntroductions(DemoApi api, DemoContent content, Dice dice, Clock clock, Map<String, String> accountOfEmployer) {
        this.api = api;
        this.content = content;
        this.dice = dice;
        this.clock = clock;
        this.accountOfEmployer = Map.copyOf(accountOfEmployer);
    }

    /** The people of one region. */
    record Region(String coach, String manager, List<String> candidates) {}

    /** Tries candidates one after the other until every ending has been reached once. */
    void load(Region region, List<Ending> endings) {
        var waiting = region.candidates().iterator();
        for (var ending : endings) {
            var done = false;
            while (!done && waiting.hasNext()) {
                done = introduce(region, waiting.next(), ending);
            }
        }
    }

    private boolean introduce(Region region, String candidate, Ending ending) {
        var proposals = api.get(region.coach(), "/candidates/%s/proposals?limit=10".formatted(candidate));
        for (var item : proposals.path("items")) {
            var employer = item.path("employer").path("id").asString();
            if (accountOfEmployer.containsKey(employer) && pairs.add(candidate + employer)) {
                walk(region, candidate, item, ending);
                return true;
            }
        }
        return false;
    }

    private void walk(Region region, String candidate, JsonNode proposal, Ending ending) {
        var position = proposal.path("position").path("id").asString();
        var key = candidate + "-" + position;
        var introduction = api.post(
                region.coach(),
                "/introductions",
                key,
                Map.of(
                        "candidateId",
                        candidate,
                        "positionId",
                        position,
                        "motivation",
                        dice.one(content.motivations())));
        var id = introduction.path("id").asString();
        var employer = accountOfEmployer.getOrDefault(
                proposal.path("employer").path("id").asString(), "");
        for (var step : ending.steps()) {
            take(step, id, region, employer);
        }
    }

    private void take(Ending.Step step, String id, Region region, String employer) {
        switch (step) {
            case AGREE -> decide(id, region, Map.of("agree", true, "togetherWith", TOGETHER, "share", share()));
            case SAY_NO -> decide(id, region, Map.of("agree", false, "togetherWith", TOGETHER));
            case APPROVE -> review(id, region, Map.of("decision", "approve"));
            case RETURN ->
                review(id, region, Map.of("decision", "return", "words", "Kan er nog iets bij over de reistijd?"));
            case REJECT ->
                review(id, region, Map.of("decision", "reject", "words", "Deze werkplek verhuist binnenkort."));
            case ASK ->
                respond(
                        id,
                        employer,
                        Map.of("decision", "ask", "wordsToCoach", "Wat helpt in de eerste week het meest?"));
            case ANSWER ->
                api.post(
                        region.coach(),
                        "/introductions/%s/answers".formatted(id),
                        id + "-answer",
                        Map.of("words", "Een vaste collega die meeloopt. Daar denk ik graag over mee."));
            case ACCEPT -> respond(id, employer, Map.of("decision", "accept"));
            case DECLINE ->
                respond(
                        id,
                        employer,
                        Map.of(
                                "decision", "decline",
                                "reasonCode", "no-time-to-guide",
                                "concern", "begeleidingstijd",
                                "wordsToCandidate",
                                        "Dank u wel voor uw interesse. Nu kunnen wij u niet goed begeleiden."));
            case MEET -> outcome(id, region, "met");
            case TRY -> outcome(id, region, "trial");
            case PLACE -> outcome(id, region, "placed");
            case END -> outcome(id, region, "ended");
            case WITHDRAW ->
                api.post(region.coach(), "/introductions/%s/withdrawal".formatted(id), id + "-withdrawal", Map.of());
        }
    }

    private Map<String, Object> share() {
        return Map.of("givenName", true, "story", false, "strengths", true, "supportNeeds", List.of());
    }

    private void decide(String id, Region region, Map<String, Object> decision) {
        api.post(region.coach(), "/introductions/%s/candidate-decision".formatted(id), id + "-decision", decision);
    }

    private void review(String id, Region region, Map<String, Object> review) {
        api.post(region.manager(), "/introductions/%s/review".formatted(id), id + "-review", review);
    }

    private void respond(String id, String employer, Map<String, Object> response) {
        var key = "%s-%s".formatted(id, response.get("decision"));
        api.post(employer, "/introductions/%s/employer-response".formatted(id), key, response);
    }

    private void outcome(String id, Region region, String outcome) {
        api.post(
                region.coach(),
                "/introductions/%s/outcomes".formatted(id),
                id + "-" + outcome,
                Map.of("outcome", outcome, "at", clock.instant().toString()));
    }
}
