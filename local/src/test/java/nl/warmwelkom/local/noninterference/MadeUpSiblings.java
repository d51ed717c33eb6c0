package nl.warmwelkom.local.noninterference;

import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Coded;
import nl.warmwelkom.local.noninterference.Siblings.After;
import nl.warmwelkom.local.noninterference.Siblings.Cover;
import nl.warmwelkom.local.noninterference.Siblings.Hidden;
import nl.warmwelkom.local.noninterference.Siblings.Kept;
import nl.warmwelkom.local.noninterference.Siblings.Need;
import nl.warmwelkom.local.noninterference.Siblings.Talk;
import nl.warmwelkom.local.noninterference.Siblings.Told;
import org.quicktheories.core.Gen;

/** Makes up siblings: the same in what they show, and as different as can be in all the rest. */
final class MadeUpSiblings {

    /** Never told to an employer, at whatever level it is: who decides about openness has something to tell. */
    static final String OWN_SAY = "eigen-regie-openheid";

    private static final List<String> LEVELS = List.of("private", "coach", "team", "employer");
    private static final List<String> STEPS = List.of("explore", "imagine", "shape", "realise");
    private static final List<String> PARTS = List.of("mon-am", "tue-pm", "wed-am", "thu-ev", "fri-am", "sat-am");
    private static final List<String> TRAITS = Catalogue.standard().environment().stream()
            .flatMap(trait -> List.of(trait.code() + ":high", trait.code() + ":low").stream())
            .toList();

    private static final List<String> STRENGTHS = codes(Catalogue.standard().strengths());
    private static final List<String> INTERESTS = codes(Catalogue.standard().interests());
    private static final List<String> NEEDS = codes(Catalogue.standard().supportNeeds());

    private static final List<String> PROVISIONS =
            List.of("no-riskpolis", "proefplaatsing-uwv", "loonkostensubsidie", "jobcoach-extern");

    /** In all lengths and scripts: what is counted in characters, bytes or letters comes out. */
    private static final List<String> WORDS = List.of(
            "Rust helpt mij.",
            "Ik bak al jaren voor de hele straat, en iedereen komt langs.",
            "Één keer per week even zitten: dat is genoeg. \"Echt\" <b>waar</b> & zo",
            "a",
            "Ik werk graag met mijn handen 🙂 en ik blijf graag lang.");

    private MadeUpSiblings() {}

    private static List<String> codes(List<? extends Coded> coded) {
        return coded.stream().map(Coded::code).toList();
    }

    /**
     * As many families as that. A theory begins with the smallest value of everything, and goes on with the largest: siblings
     * who are the same to the last hair, of whom there is nothing to tell. So what it chooses is where chance begins, and never
     * the same for two families.
     */
    static Gen<List<Siblings>> families(int count) {
        return lists().of(longs().all())
                .ofSize(count)
                .assuming(beginnings -> Set.copyOf(beginnings).size() == count)
                .map(beginnings ->
                        beginnings.stream().map(MadeUpSiblings::family).toList());
    }

    private static Siblings family(long beginning) {
        var in = new SplittableRandom(beginning);
        var told = told(in);
        var hidden = IntStream.range(0, Siblings.SIZE)
                .mapToObj(_ -> hidden(in, told))
                .toList();
        return new Siblings(told, hidden, one(in, List.of(After.values())));
    }

    private static Told told(RandomGenerator in) {
        return new Told(
                yes(in) ? one(in, List.of("Sam", "Noor", "Robin-José")) : null,
                yes(in) ? one(in, WORDS) : null,
                yes(in) ? some(in, STRENGTHS, 3, 6) : List.of(),
                some(in, NEEDS, 0, 4).stream()
                        .filter(code -> !code.equals(OWN_SAY))
                        .map(code -> new Need(code, yes(in) ? one(in, WORDS) : null))
                        .toList(),
                some(in, PROVISIONS, 0, 2).stream()
                        .map(code -> new Cover(code, yes(in) ? "applies" : "could-apply"))
                        .toList());
    }

    private static Hidden hidden(RandomGenerator in, Told told) {
        var needs = kept(in, told);
        var takenBack = needs.stream()
                .filter(kept -> !kept.need().code().equals(OWN_SAY))
                .filter(kept -> !kept.sharing().equals("employer") && number(in, 0, 3) == 0)
                .map(kept -> kept.need().code())
                .collect(Collectors.toUnmodifiableSet());
        var story = yes(in) ? secret(in) : "";
        return new Hidden(
                secret(in),
                secret(in),
                "%s-%d@post.example".formatted(Hidden.MARK, number(in, 0, 999)),
                story,
                one(in, LEVELS),
                told.story() == null && !story.isEmpty() && number(in, 0, 3) == 0,
                some(in, STRENGTHS, 3, 9),
                needs,
                takenBack,
                told.needs().stream().map(Need::code).filter(_ -> yes(in)).collect(Collectors.toUnmodifiableSet()),
                yes(in) ? number(in, 30, 300) : 0,
                work(in),
                one(in, STEPS),
                new Talk(secret(in), secret(in), one(in, List.of(2, 3, 7)), yes(in) ? secret(in) : null),
                number(in, 0, 3) == 0);
    }

    /** Also at the level of employers: the candidate did not choose them for this one. */
    private static List<Kept> kept(RandomGenerator in, Told told) {
        var codes = told.needs().stream().map(Need::code).collect(Collectors.toSet());
        var kept = new ArrayList<Kept>();
        for (var code : some(in, NEEDS, 0, 6)) {
            if (!codes.contains(code)) {
                kept.add(new Kept(
                        new Need(code, yes(in) ? secret(in) : null),
                        one(in, code.equals(OWN_SAY) ? LEVELS.subList(0, 3) : LEVELS),
                        number(in, 0, 3) == 0,
                        number(in, 0, 9)));
            }
        }
        return List.copyOf(kept);
    }

    private static Map<String, Object> work(RandomGenerator in) {
        var hours = number(in, 2, 30);
        return new TreeMap<>(Map.of(
                "location", Map.of("postcode4", one(in, List.of("2312", "2321", "2222"))),
                "maxTravelKm", number(in, 1, 60),
                "hours", Map.of("min", hours, "max", hours + number(in, 0, 10)),
                "dayParts", some(in, PARTS, 1, 6),
                "interests", some(in, INTERESTS, 1, 3),
                "certificates", some(in, List.of("VCA", "Heftruck", "Code 95"), 0, 2),
                "environment", Map.of("wants", some(in, TRAITS, 0, 3), "avoids", List.of())));
    }

    private static String secret(RandomGenerator in) {
        return Hidden.MARK + " " + "x".repeat(number(in, 0, 40)) + number(in, 0, 9999);
    }

    private static boolean yes(RandomGenerator in) {
        return in.nextBoolean();
    }

    private static int number(RandomGenerator in, int from, int to) {
        return in.nextInt(from, to + 1);
    }

    private static <T> T one(RandomGenerator in, List<T> choices) {
        return choices.get(number(in, 0, choices.size() - 1));
    }

    private static List<String> some(RandomGenerator in, List<String> choices, int from, int to) {
        var left = new ArrayList<>(choices);
        return IntStream.range(0, number(in, from, to))
                .mapToObj(_ -> left.remove(number(in, 0, left.size() - 1)))
                .toList();
    }
}
