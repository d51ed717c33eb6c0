package nl.warmwelkom.match.introduction.web;

import static nl.warmwelkom.match.RunningService.fresh;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateChanged;
import nl.warmwelkom.contracts.events.CandidateEvent.Need;
import nl.warmwelkom.contracts.events.EmployerEvent.EmployerChanged;
import nl.warmwelkom.contracts.events.PositionEvent.PositionChanged;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.match.RunningService;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.Visitor;
import org.awaitility.Awaitility;

/** Sam, a shelter with work for Sam, and the people around them, known to the running service from what others told. */
public final class Meeting {

    public final String sam = UUID.randomUUID().toString();
    public final String shelter = UUID.randomUUID().toString();
    public final String kennel = UUID.randomUUID().toString();
    public final String coachAccount = fresh("coach");

    private final RunningService service;
    private final String postcode;

    public final Visitor candidate;
    public final Visitor coach;
    public final Visitor manager;
    public final Visitor employer;

    public Meeting(RunningService service) {
        this(service, "2312");
    }

    /** In a place of its own, for who looks at proposals: only so many are shown, and there is much work in the other one. */
    public Meeting(RunningService service, String postcode) {
        this.service = service;
        this.postcode = postcode;
        candidate = visitor(Role.CANDIDATE, Map.of("candidate_id", sam));
        coach = new Visitor(service.as(coachAccount, Role.JOBCOACH, Map.of("regions", List.of("AM19"))));
        manager = visitor(Role.ACCOUNT_MANAGER, Map.of("regions", List.of("AM19")));
        employer = visitor(Role.EMPLOYER, Map.of("employer_id", shelter));
    }

    public Visitor visitor(Role role, Map<String, Object> claims) {
        return new Visitor(service.as(fresh("account"), role, claims));
    }

    public Meeting told(boolean samHasAnAccount) {
        service.tell(
                Topic.EMPLOYERS,
                shelter,
                1,
                new EmployerChanged("Dierenasiel", "Q", "10-49", "AM19", postcode, true, List.of()));
        service.tell(
                Topic.POSITIONS,
                kennel,
                1,
                new PositionChanged(
                        shelter,
                        "Hulp in de kennel",
                        "Honden voeren.",
                        "groen",
                        List.of("nauwkeurig", "op-tijd"),
                        List.of(),
                        Map.of("geluid", 2),
                        List.of("rustige-werkplek"),
                        16,
                        24,
                        List.of("mon-am", "tue-am"),
                        1,
                        1,
                        postcode));
        service.tell(
                Topic.CANDIDATES,
                sam,
                1,
                new CandidateChanged(
                        "AM19",
                        postcode,
                        15,
                        16,
                        24,
                        List.of("mon-am", "tue-am"),
                        List.of("nauwkeurig", "op-tijd", "ordelijk"),
                        List.of("groen"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Need("rustige-werkplek", false, true), new Need("buddy", false, false)),
                        false,
                        true,
                        List.of(coachAccount),
                        samHasAnAccount));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> service.lastSeen("employers", shelter) == 1
                        && service.lastSeen("positions", kennel) == 1
                        && service.lastSeen("candidates", sam) == 1);
        return this;
    }

    public String wish() {
        return """
                {"candidateId": "%s", "positionId": "%s", "motivation": "Sam houdt van dieren."}
                """.formatted(sam, kennel);
    }

    /** The path of a new proposal. */
    public String proposed() {
        return "/introductions/" + coach.added("/introductions", wish());
    }

    public String agreed() {
        var path = proposed();
        candidate.post(path + "/candidate-decision", Bodies.YES).expectStatus().isOk();
        return path;
    }

    public String offered() {
        var path = agreed();
        manager.post(path + "/review", Bodies.APPROVE).expectStatus().isOk();
        return path;
    }
}
