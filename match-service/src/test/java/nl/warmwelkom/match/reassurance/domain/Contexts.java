package nl.warmwelkom.match.reassurance.domain;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Concern;
import nl.warmwelkom.contracts.catalogue.Stage;
import nl.warmwelkom.contracts.catalogue.SupportNeed;
import nl.warmwelkom.contracts.catalogue.Tip;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.SourceDSL;

/** Contexts of every kind, over the real catalogue. */
final class Contexts {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Catalogue CATALOGUE = Catalogue.standard();
    private static final List<String> CONCERNS =
            CATALOGUE.concerns().stream().map(Concern::code).toList();
    private static final List<String> NEEDS =
            CATALOGUE.supportNeeds().stream().map(SupportNeed::code).toList();
    private static final List<String> STATUSES = List.of(
            "coach",
            "participatiewet",
            "wajong",
            "doelgroepregister",
            "no-riskpolis",
            "lkv-banenafspraak",
            "proefplaatsing-uwv",
            "detachering");
    private static final List<LocalDate> DAYS = List.of(
            TODAY,
            TODAY,
            TODAY,
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 12, 1),
            LocalDate.of(2029, 1, 1));

    private Contexts() {}

    static Gen<Context> any() {
        return SourceDSL.integers().all().map(Contexts::of);
    }

    /** The context that belongs to a number. */
    static Context of(int seed) {
        return new Maker(new Random(seed)).context();
    }

    private record Maker(Random random) {

        Context context() {
            var intensities = new LinkedHashMap<String, Integer>();
            some(CONCERNS, random.nextInt(9)).forEach(concern -> intensities.put(concern, 1 + random.nextInt(5)));
            return Context.of(intensities, one(List.of(Stage.values())), one(DAYS))
                    .with(one(List.of("A", "G", "I", "Q")), one(List.of(EmployerSize.values())))
                    .with(new Work(known(), known(), known(), known()))
                    .with(sharing())
                    .after(Set.copyOf(some(List.of(Situation.values()), random.nextInt(3))), random.nextInt(9))
                    .knowing(knownTips());
        }

        private Sharing sharing() {
            return random.nextInt(3) == 0
                    ? Sharing.NO_CANDIDATE
                    : new Sharing(
                            true,
                            Set.copyOf(some(NEEDS, random.nextInt(5))),
                            Set.copyOf(some(STATUSES, random.nextInt(3))));
        }

        private Set<String> knownTips() {
            int share = one(List.of(0, 0, 3, 60));
            return CATALOGUE.tips().stream()
                    .map(Tip::id)
                    .filter(_ -> random.nextInt(100) < share)
                    .collect(toSet());
        }

        private Known known() {
            return one(List.of(Known.values()));
        }

        private <T> T one(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        private <T> List<T> some(List<T> of, int count) {
            var shuffled = new ArrayList<>(of);
            Collections.shuffle(shuffled, random);
            return shuffled.stream().limit(count).toList();
        }
    }
}
