package nl.warmwelkom.local.noninterference;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that the employer of one world received in one round.
 *
 * @param answers by a name that says what was asked and when
 */
record Recording(Map<String, Answer> answers) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long PATIENCE = Duration.ofSeconds(30).toNanos();

    /**
     * Introduces these candidates, looks at each moment at everything, and lets them withdraw.
     *
     * @param which of the siblings live in this world
     */
    static Recording of(World world, List<Siblings> round, int which, int number) {
        var heard = new LinkedHashMap<String, Answer>();
        for (var n = 0; n < round.size(); n++) {
            world.candidate(n).agree(round.get(n), round.get(n).hidden().get(which), number);
        }
        look(world, round, "agreed", heard);
        for (var n = 0; n < round.size(); n++) {
            world.candidate(n).goOn(round.get(n), round.get(n).hidden().get(which));
            untilShown(world, world.candidate(n), round.get(n));
        }
        look(world, round, "offered", heard);
        for (var n = 0; n < round.size(); n++) {
            world.candidate(n).withdraw();
        }
        look(world, round, "withdrawn", heard);
        refuseSecrets(world, round, heard);
        return new Recording(heard);
    }

    /** The words follow from another service, which may be a moment behind; they have to be what was chosen, to the letter. */
    private static void untilShown(World world, Introduced introduced, Siblings siblings) {
        var expected = JSON.readTree(JSON.writeValueAsString(siblings.shown()));
        var end = System.nanoTime() + PATIENCE;
        var path = "/introductions/%s/shared".formatted(introduced.introduction());
        var shared = world.door().get(world.employerAccount(), path);
        while (shared.status() != 200 && System.nanoTime() < end) {
            Thread.onSpinWait();
            shared = world.door().get(world.employerAccount(), path);
        }
        if (shared.status() != 200 || !JSON.readTree(shared.text()).equals(expected)) {
            throw new AssertionError("Shown is %s, and chosen was %s".formatted(shared.text(), expected));
        }
    }

    private static void look(World world, List<Siblings> round, String when, Map<String, Answer> heard) {
        var told = when.equals("offered");
        for (var probe : Probe.OF_AN_EMPLOYER) {
            if (told || probe.alsoUntold()) {
                ask(world, probe, probe.path(), when, heard);
            }
        }
        for (var n = 0; n < round.size(); n++) {
            var introduced = world.candidate(n);
            for (var probe : Probe.OF_AN_INTRODUCTION) {
                if (told || probe.alsoUntold()) {
                    var path = probe.path()
                            .replace("{introduction}", introduced.introduction())
                            .replace("{candidate}", introduced.id());
                    ask(world, probe, path, "%s, of %d".formatted(when, n), heard);
                }
            }
        }
    }

    private static void ask(World world, Probe probe, String path, String when, Map<String, Answer> heard) {
        var filled = path.replace("{employer}", world.employer()).replace("{position}", world.position());
        var answer = world.door().ask(world.employerAccount(), probe.method(), filled, probe.headers());
        heard.put("%s, %s".formatted(probe.name(), when), answer);
        if (probe.again() && answer.headers().containsKey("etag")) {
            var again = Map.of("If-None-Match", answer.header("etag"));
            var second = world.door().ask(world.employerAccount(), probe.method(), filled, again);
            // The tag that comes back was looked at when it was given; here only that it is the same one.
            var known = second.header("etag").equals(answer.header("etag")) ? second.with("etag", "as before") : second;
            heard.put("%s again, %s".formatted(probe.name(), when), known);
        }
    }

    /** Beside the comparison: nothing that is kept may turn up at all, in neither world. */
    private static void refuseSecrets(World world, List<Siblings> round, Map<String, Answer> heard) {
        heard.forEach((name, answer) -> {
            for (var n = 0; n < round.size(); n++) {
                for (var secret : world.candidate(n).secrets()) {
                    // A problem repeats the address that was asked for.
                    var own = name.contains("{candidate}")
                            && secret.equals(world.candidate(n).id());
                    if (!own
                            && (answer.text().contains(secret)
                                    || answer.headers().toString().contains(secret))) {
                        throw new AssertionError("%s tells %s: %s".formatted(name, secret, answer.text()));
                    }
                }
            }
        });
    }
}
