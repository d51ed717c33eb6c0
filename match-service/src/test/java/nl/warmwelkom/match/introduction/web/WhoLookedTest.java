package nl.warmwelkom.match.introduction.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.warmwelkom.match.RunningService;
import nl.warmwelkom.platform.accesslog.AccessLog;
import nl.warmwelkom.platform.accesslog.Line;
import nl.warmwelkom.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WhoLookedTest {

    /** Far from the work of nearly all other tests. */
    private static final String PLACE = "9712";

    @RegisterExtension
    static final RunningService SERVICE = new RunningService();

    private final Meeting meeting = new Meeting(SERVICE, PLACE).told(true);

    private List<String> lines() {
        return SERVICE.bean(AccessLog.class)
                .oldestFirst(meeting.sam)
                .map(WhoLookedTest::said)
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private static String said(Line line) {
        return "%s %s %s".formatted(line.who().role(), line.deed(), line.what());
    }

    @Test
    void whatever_matching_shows_of_a_candidate_and_every_move_in_an_introduction_is_in_the_log() {
        meeting.coach
                .get("/candidates/%s/proposals".formatted(meeting.sam))
                .expectStatus()
                .isOk();
        meeting.coach
                .get("/positions/%s/candidates".formatted(meeting.kennel))
                .expectStatus()
                .isOk();
        var path = meeting.offered();
        meeting.employer.get(path).expectStatus().isOk();
        meeting.manager
                .get("/introductions?region=AM19&limit=100")
                .expectStatus()
                .isOk();

        assertThat(lines())
                .containsExactly(
                        "jobcoach read proposals",
                        "jobcoach read fits",
                        "jobcoach changed introduction",
                        "candidate read introduction",
                        "candidate changed introduction",
                        "account-manager read introduction",
                        "account-manager changed introduction",
                        "employer read introduction",
                        "account-manager read introduction");
    }

    @Test
    void who_may_not_know_reads_that_there_is_nothing_and_the_candidate_that_somebody_tried() {
        var path = meeting.proposed();
        var stranger = meeting.visitor(Role.JOBCOACH, Map.of("regions", List.of("AM19")));

        stranger.get(path).expectStatus().isNotFound();
        meeting.employer.get(path).expectStatus().isNotFound();
        stranger.get("/candidates/%s/proposals".formatted(meeting.sam))
                .expectStatus()
                .isNotFound();

        assertThat(lines())
                .containsExactly(
                        "jobcoach changed introduction",
                        "jobcoach refused introduction",
                        "employer refused introduction",
                        "jobcoach refused proposals");
    }
}
