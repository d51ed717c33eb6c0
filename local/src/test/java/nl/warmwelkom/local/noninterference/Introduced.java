package nl.warmwelkom.local.noninterference;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.warmwelkom.local.noninterference.Door.Account;
import nl.warmwelkom.local.noninterference.Siblings.After;
import nl.warmwelkom.local.noninterference.Siblings.Hidden;

/** A candidate of one world, who is introduced again and again, each time as somebody else. */
final class Introduced {

    private final World world;
    private final int number;
    private final String id = UUID.randomUUID().toString();
    private final String accountName = UUID.randomUUID().toString();
    private final Account account;
    private String tag = "";
    private String introduction = "";

    Introduced(World world, int number) {
        this.world = world;
        this.number = number;
        account = world.door().account(accountName, "candidate", Map.of("candidate_id", id));
        world.names().call(id, "candidate %d".formatted(number));
        world.names().call(accountName, "the account of candidate %d".formatted(number));
    }

    String id() {
        return id;
    }

    String introduction() {
        return introduction;
    }

    /** A thin dossier, and consent for matching and for the coach, who then looks in. */
    void enter() {
        var body = Map.of("givenName", "Iemand", "region", world.region(), "location", Map.of("postcode4", "2312"));
        world.door().posted(account, "/candidates", body);
        consent("matching", true);
        consent(world.coach().name(), true);
        world.door().good(path(""), world.door().get(world.coach(), path("")));
        tag = world.door().get(account, path("")).header("etag");
    }

    private void consent(String whom, boolean given) {
        world.door().put(account, path("/consents/" + whom), "", Map.of("given", given));
    }

    private String path(String more) {
        return "/candidates/" + id + more;
    }

    /** Becomes this candidate, and is proposed, agrees and takes back what is to be taken back. The employer hears nothing. */
    void agree(Siblings siblings, Hidden hidden, int round) {
        if (hidden.professionalReadsAlong()) {
            consent(UUID.randomUUID().toString(), true);
            tag = world.door().get(account, path("")).header("etag");
        }
        write(siblings.dossier(hidden, true));
        var talk = hidden.talk();
        // Matching hears of the dossier a moment later; the candidate's own look waits for it.
        world.door().get(account, "/introductions?limit=1");
        introduction = world.door()
                .postedOnceKnown(
                        world.coach(),
                        "/introductions",
                        Map.of(
                                "candidateId", id,
                                "positionId", world.position(),
                                "motivation", talk.motivation(),
                                "reason", talk.reason(),
                                "answerWithinDays", talk.withinDays()))
                .path("id")
                .asString();
        world.names().call(introduction, "introduction %d of round %d".formatted(number, round));
        world.door()
                .posted(
                        account,
                        "/introductions/%s/candidate-decision".formatted(introduction),
                        Map.of("agree", true, "share", siblings.share(hidden)));
        if (siblings.takesBack(hidden)) {
            write(siblings.dossier(hidden, false));
            world.door().get(account, "/introductions/" + introduction);
        }
    }

    private void write(Map<String, Object> of) {
        var dossier = new TreeMap<>(of);
        dossier.put("region", world.region());
        tag = world.door().put(account, path(""), tag, dossier).header("etag");
    }

    /** The employer is told, and it goes on from there. */
    void goOn(Siblings siblings, Hidden hidden) {
        var words = hidden.talk().toCoach();
        var review = new TreeMap<String, Object>(Map.of("decision", "approve"));
        if (words != null) {
            review.put("words", words);
        }
        move(world.manager(), "review", review);
        for (var step : After.values()) {
            if (step != After.OFFERED && siblings.after().reaches(step)) {
                take(step);
            }
        }
    }

    /** Hands over what helps, once the employer is known to have been told. */
    void handOver(Siblings siblings) {
        if (!siblings.told().needs().isEmpty()) {
            world.door()
                    .putOnceKnown(account, "/introductions/%s/passport".formatted(introduction), siblings.passport());
        }
    }

    private void take(After step) {
        switch (step) {
            case OFFERED -> {}
            case ASKED ->
                move(
                        world.employerAccount(),
                        "employer-response",
                        Map.of("decision", "ask", "wordsToCoach", "Wat helpt in de eerste week het meest?"));
            case ANSWERED -> move(world.coach(), "answers", Map.of("words", "Een vaste collega die meeloopt."));
            case ACCEPTED ->
                move(
                        world.employerAccount(),
                        "employer-response",
                        Map.of("decision", "accept", "wordsToCandidate", "Tot maandag!"));
            case MET -> outcome("met");
            case TRIAL -> outcome("trial");
            case PLACED -> outcome("placed");
        }
    }

    private void outcome(String outcome) {
        move(
                world.coach(),
                "outcomes",
                Map.of("outcome", outcome, "at", Instant.now().toString()));
    }

    private void move(Account by, String move, Map<String, Object> body) {
        world.door().posted(by, "/introductions/%s/%s".formatted(introduction, move), body);
    }

    void withdraw() {
        move(account, "withdrawal", Map.of());
    }

    /** Words that stand in this dossier and may stand nowhere else. */
    List<String> secrets() {
        return List.of(id, accountName, Hidden.MARK, MadeUpSiblings.OWN_SAY);
    }
}
