package nl.warmwelkom.local.demo;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Catalogue;

/** Loads the demo through the public API, as its users would: whatever a rule refuses, it refuses here too. */
public final class Demo {

    private static final long SEED = 2026;
    private static final int EMPLOYERS_IN_LEIDEN = 36;
    private static final int EMPLOYERS_IN_UTRECHT = 24;
    private static final int CANDIDATES_IN_LEIDEN = 48;
    private static final int CANDIDATES_IN_UTRECHT = 32;

    private final DemoApi api;
    private final Clock clock;
    private final Catalogue catalogue = Catalogue.standard();
    private final DemoContent content = DemoContent.read();
    private final Dice dice = new Dice(SEED);
    private final DemoEmployers employers = new DemoEmployers(content, catalogue.questionnaire(), dice);
    private final DemoCandidates candidates = new DemoCandidates(content, dice);
    private final Map<String, String> accountOfEmployer = new HashMap<>();

    private Demo(URI gateway, Clock clock) {
        this.api = new DemoApi(gateway);
        this.clock = clock;
    }

    /**
     * Loads what the demo accounts own and, if wanted, a whole region around them. Running it again after it was broken
     * off goes on where it was.
     */
    public static void load(URI gateway, boolean wholeRegion) {
        var demo = new Demo(gateway, Clock.systemUTC());
        demo.accounts();
        if (wholeRegion) {
            demo.region();
        }
    }

    private void accounts() {
        new DemoPeople(api, catalogue.questionnaire()).load();
    }

    private void region() {
        var leiden = postcodes("AM19", "Leiden", "Leiderdorp", "Oegstgeest", "Katwijk");
        var utrecht = postcodes("AM13", "Utrecht", "Zeist", "Nieuwegein");
        for (var n = 0; n < EMPLOYERS_IN_LEIDEN; n++) {
            employer(n, "AM19", leiden);
        }
        for (var n = EMPLOYERS_IN_LEIDEN; n < EMPLOYERS_IN_LEIDEN + EMPLOYERS_IN_UTRECHT; n++) {
            employer(n, "AM13", utrecht);
        }
        new DemoAmbassadors(api, content, accountOfEmployer).load();
        var inLeiden = candidates("jobcoach-leiden", "AM19", leiden, 0, CANDIDATES_IN_LEIDEN);
        var inUtrecht = candidates("jobcoach-utrecht", "AM13", utrecht, CANDIDATES_IN_LEIDEN, CANDIDATES_IN_UTRECHT);
        var introductions = new DemoIntroductions(api, content, dice, clock, accountOfEmployer);
        var twice = Collections.nCopies(2, List.of(Ending.values())).stream()
                .flatMap(List::stream)
                .toList();
        introductions.load(new DemoIntroductions.Region("jobcoach-leiden", "manager-leiden", inLeiden), twice);
        introductions.load(
                new DemoIntroductions.Region("jobcoach-utrecht", "manager-utrecht", inUtrecht),
                List.of(Ending.values()));
    }

    private void employer(int number, String region, List<String> postcodes) {
        var account = "demo-employer-%02d".formatted(number + 1);
        var made = employers.make(number, region, postcodes);
        var id = api.post(account, "/employers", account, made.employer())
                .path("id")
                .asString();
        accountOfEmployer.put(id, account);
        var positions = made.positions();
        for (var n = 0; n < positions.size(); n++) {
            api.post(account, "/employers/%s/positions".formatted(id), account + "-" + n, positions.get(n));
        }
        api.post(account, "/employers/%s/responses".formatted(id), account + "-before", made.response());
    }

    private List<String> candidates(String coach, String region, List<String> postcodes, int from, int count) {
        var ids = new ArrayList<String>();
        for (var n = from; n < from + count; n++) {
            var dossier = candidates.make(n, region, postcodes);
            var id = api.post(coach, "/candidates", "candidate-" + n, dossier)
                    .path("id")
                    .asString();
            api.put(
                    coach,
                    "/candidates/%s/consents/matching".formatted(id),
                    Map.of("given", true, "togetherWith", "samen besproken op kantoor"));
            ids.add(id);
        }
        return List.copyOf(ids);
    }

    private List<String> postcodes(String region, String... places) {
        return Stream.of(places)
                .flatMap(place -> DemoEmployers.postcodes(catalogue, region, place).stream())
                .toList();
    }
}
