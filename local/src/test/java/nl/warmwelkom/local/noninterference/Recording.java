package nl.warmwelkom.local.noninterference;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that the employer of one world received in one round.
 *
 * @param answers by a name that says what was asked and when
 */
record Recording(Map<String, Answer> answers) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Asking without a pause keeps those busy who are to answer. */
    private static final long A_MOMENT = Duration.ofMillis(25).toNanos();

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
        look(world, round, number, "agreed", heard);
        for (var n = 0; n < round.size(); n++) {
            world.candidate(n).goOn(round.get(n), round.get(n).hidden().get(which));
            untilShown(world, world.candidate(n), round.get(n));
            world.candidate(n).handOver(round.get(n));
        }
        look(world, round, number, "offered", heard);
        for (var n = 0; n < round.size(); n++) {
            world.candidate(n).withdraw();
        }
        for (var n = 0; n < round.size(); n++) {
            untilHidden(world, world.candidate(n));
        }
        look(world, round, number, "withdrawn", heard);
        refuseSecrets(world, round, heard);
        return new Recording(heard);
    }

    /** The words follow from another service, which may be a moment behind; they have to be what was chosen, to the letter. */
    private static void untilShown(World world, Introduced introduced, Siblings siblings) {
        var expected = JSON.readTree(JSON.writeValueAsString(siblings.shown()));
        var path = "/introductions/%s/shared".formatted(introduced.introduction());
        var shared = until(() -> world.door().get(world.employerAccount(), path), answer -> answer.status() == 200);
        if (shared.status() != 200 || !JSON.readTree(shared.text()).equals(expected)) {
            throw new AssertionError("Shown is %s, and chosen was %s".formatted(shared.text(), expected));
        }
    }

    /** Whether employers also look at how many people a change would help; then those who are counted are alike. */
    static boolean counts(int number) {
        return number % 2 == 0;
    }

    /** What can be told apart of each answer. */
    Map<String, List<String>> lines(Names names) {
        var lines = new LinkedHashMap<String, List<String>>();
        answers.forEach((name, answer) -> lines.put(name, names.lines(answer)));
        return lines;
    }

    /** Without all the other answers. */
    Recording only(String name) {
        return new Recording(Optional.ofNullable(answers.get(name))
                .map(answer -> Map.of(name, answer))
                .orElse(Map.of()));
    }

    /** With something more in one answer. */
    Recording with(String name, String more) {
        var changed = new LinkedHashMap<>(answers);
        changed.computeIfPresent(name, (_, answer) -> answer.with(longer(answer.text(), more)));
        return new Recording(changed);
    }

    private static String longer(String text, String more) {
        return text.startsWith("{\"") && text.endsWith("}")
                ? "%s,\"more\":\"%s\"}".formatted(text.substring(0, text.length() - 1), more)
                : text + more;
    }

    /** The passport lies in another service, which hears a moment later. What is asked after that has to be as if it never was. */
    private static void untilHidden(World world, Introduced introduced) {
        var path = "/introductions/%s/passport".formatted(introduced.introduction());
        var passport = until(() -> world.door().get(world.employerAccount(), path), answer -> answer.status() != 200);
        if (passport.status() == 200) {
            throw new AssertionError("A passport can still be read after its candidate withdrew");
        }
    }

    private static void look(World world, List<Siblings> round, int number, String when, Map<String, Answer> heard) {
        var told = when.equals("offered");
        for (var probe : Probe.OF_AN_EMPLOYER) {
            if ((told || probe.alsoUntold()) && (counts(number) || !probe.counts())) {
                ask(world, probe, probe.path(), when, heard);
            }
        }
        for (var n = 0; n < round.size(); n++) {
            var introduced = world.candidate(n);
            for (var which = 0; which < Probe.OF_AN_INTRODUCTION.size(); which++) {
                var probe = Probe.OF_AN_INTRODUCTION.get(which);
                // One after the other has its turn, so that no answer is only ever about the first one.
                if ((told || probe.alsoUntold()) && (!probe.inTurn() || (which + number) % round.size() == n)) {
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
        // What came in from another service between the two says nothing of anybody: both are asked anew.
        var twice = until(
                () -> Twice.of(
                        probe, headers -> world.door().ask(world.employerAccount(), probe.method(), filled, headers)),
                Twice::isTheSame);
        heard.put("%s, %s".formatted(probe.name(), when), twice.first());
        // The tag that comes back was looked at when it was given; here only that it is the same one.
        twice.second()
                .map(second -> twice.isTheSame() ? second.with("etag", "as before") : second)
                .ifPresent(second -> heard.put("%s again, %s".formatted(probe.name(), when), second));
    }

    /** An answer, and the one to the same question with its tag where there is a tag and the probe asks for it. */
    private record Twice(Answer first, Optional<Answer> second) {

        /**
         * A page leaves out, or is late with, what is not there in time. That is about how busy this machine is, not about
         * anybody: it is asked again.
         */
        static Twice of(Probe probe, Function<Map<String, String>, Answer> ask) {
            var first = until(() -> ask.apply(probe.headers()), Predicate.not(Probe::isIncomplete));
            return new Twice(
                    first,
                    Optional.of(first.header("etag"))
                            .filter(tag -> probe.again() && !tag.isEmpty())
                            .map(tag -> ask.apply(Map.of("If-None-Match", tag))));
        }

        boolean isTheSame() {
            return second.map(answer -> answer.header("etag").equals(first.header("etag")))
                    .orElse(true);
        }
    }

    /** What is right, or after a while what there is instead. */
    private static <T> T until(Supplier<T> ask, Predicate<T> isRight) {
        var end = System.nanoTime() + PATIENCE;
        var answer = ask.get();
        while (!isRight.test(answer) && System.nanoTime() < end) {
            LockSupport.parkNanos(A_MOMENT);
            answer = ask.get();
        }
        return answer;
    }

    /** Beside the comparison: nothing that is kept may turn up at all, in neither world. */
    private static void refuseSecrets(World world, List<Siblings> round, Map<String, Answer> heard) {
        heard.forEach((name, answer) -> {
            for (var n = 0; n < round.size(); n++) {
                for (var secret : world.candidate(n).secrets()) {
                    // A problem repeats the address that was asked for; a form offers every code there is.
                    var own = (name.contains("{candidate}")
                                    && secret.equals(world.candidate(n).id()))
                            || (name.contains("/werkplekken/") && secret.equals(MadeUpSiblings.OWN_SAY));
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
