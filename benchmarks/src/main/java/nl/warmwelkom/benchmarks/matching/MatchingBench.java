package nl.warmwelkom.benchmarks.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.warmwelkom.benchmarks.Figures;
import nl.warmwelkom.benchmarks.Report;
import nl.warmwelkom.benchmarks.matching.MadeUp.Asked;
import nl.warmwelkom.match.matching.index.Index;

/** All engines over the same positions and the same questions. */
public final class MatchingBench {

    private static final int TRIAL = 700;
    private static final int FEW = 20;
    private static final int SLOW_ROUNDS = 3;
    private static final double LUCENE_PLAIN = 8;
    private static final double LUCENE_VECTOR = 15;
    private static final double DOCUMENTS_PLAIN = 1000;
    private static final double DOCUMENTS_VECTOR = 1500;
    private static final double COUNTRY_PLAIN = 4;
    private static final double COUNTRY_VECTOR = 8;

    private final Size size;
    private final Path folder;
    private final Report report;
    private final MadeUp country = new MadeUp();

    /**
     * How much to do.
     *
     * @param ofEachRegion candidates of each of the 35 regions
     * @param ofDocuments how many questions the documents are asked, which takes them long
     */
    public record Size(int positions, int ofEachRegion, int ofDocuments, int travellers, int rounds) {

        public static final Size WHOLE = new Size(400_000, 120, 70, 140, 7);
        public static final Size QUICK = new Size(100_000, 40, 35, 70, 3);
    }

    public MatchingBench(Size size, Path folder, Report report) {
        this.size = size;
        this.folder = folder;
        this.report = report;
    }

    public void run() throws IOException {
        var positions = country.positions(size.positions());
        var asked = country.candidates(size.ofEachRegion());
        var travellers = country.travellers(size.travellers());
        var documents = new Documents(positions, country.scoring());
        var plainIndex = Indexed.filled(country, positions, Index.Engine.PLAIN);
        var bestIndex = Indexed.filled(country, positions, Index.Engine.BEST);
        var rows = new Indexed("rows", plainIndex, country.scoring(), true);
        var plain = new Indexed("index plain", plainIndex, country.scoring(), false);
        var vector = new Indexed("index " + bestIndex.kernel(), bestIndex, country.scoring(), false);
        var bands = new Bands(
                country.areas(),
                Stream.concat(asked.stream(), travellers.stream()).toList());
        report.say("%,d positions, %d regions, %,d candidates; the other kernel is %s"
                .formatted(positions.size(), country.regions().size(), asked.size(), bestIndex.kernel()));

        var ways = new ArrayList<Engine>();
        for (var variant : LuceneVariant.values()) {
            ways.add(Lucene.filled(folder, country, positions, variant, bands));
        }
        var trial = asked.subList(0, Math.min(TRIAL, asked.size()));
        regional(documents, fastest("region", ways, trial, rows), rows, plain, vector, asked);
        var few = travellers.subList(0, Math.min(FEW, travellers.size()));
        wholeCountry(documents, fastest("country", ways, few, rows), rows, plain, vector, travellers);
        new Updates(country, positions).measure(plainIndex, folder, report);
        Memory.measure(country, positions, report);
    }

    /** Every way to use Lucene gets a trial; the fastest goes on. */
    private Engine fastest(String what, List<Engine> ways, List<Asked> questions, Engine judge) {
        var trial = new Race(questions, judge);
        trial.run(ways, 2);
        var fastest = ways.getFirst();
        for (var engine : ways) {
            report.figure("trial, " + what + ", " + engine.name(), "µs", trial.micros(engine));
            report.right("same-answers trial, " + what + ", " + engine.name(), trial.same(engine), trial.questions());
            if (trial.micros(engine).median() < trial.micros(fastest).median()) {
                fastest = engine;
            }
        }
        return fastest;
    }

    private void regional(
            Engine documents, Engine lucene, Engine rows, Engine plain, Engine vector, List<Asked> asked) {
        report.say("top 20 of a region");
        var race = new Race(asked, rows);
        race.run(List.of(lucene, rows, plain, vector), size.rounds());
        var slow = new Race(asked.subList(0, Math.min(size.ofDocuments(), asked.size())), documents);
        slow.run(List.of(documents, rows, plain, vector), SLOW_ROUNDS);
        report.figure("region, documents", "µs", slow.micros(documents));
        for (var engine : List.of(lucene, rows, plain, vector)) {
            report.figure("region, " + engine.name(), "µs", race.micros(engine));
            report.right("same-answers region, " + engine.name(), race.same(engine), race.questions());
        }
        for (var engine : List.of(rows, plain, vector)) {
            report.right("same-answers as documents, " + engine.name(), slow.same(engine), slow.questions());
        }
        compare("region, lucene", race.micros(lucene), race, plain, LUCENE_PLAIN, vector, LUCENE_VECTOR);
        compare("region, documents", slow.micros(documents), slow, plain, DOCUMENTS_PLAIN, vector, DOCUMENTS_VECTOR);
    }

    private void wholeCountry(
            Engine documents, Engine lucene, Engine rows, Engine plain, Engine vector, List<Asked> travellers) {
        report.say("top 20 of the whole country, however far");
        var race = new Race(travellers, rows);
        race.run(List.of(lucene, rows, plain, vector), size.rounds());
        for (var engine : List.of(lucene, rows, plain, vector)) {
            report.figure("country, " + engine.name(), "µs", race.micros(engine));
            report.right("same-answers country, " + engine.name(), race.same(engine), race.questions());
        }
        var few = new Race(travellers.subList(0, 3), documents);
        few.run(List.of(plain, vector), 1);
        report.right("same-answers country as documents", few.same(plain), few.questions());
        compare("country, lucene", race.micros(lucene), race, plain, COUNTRY_PLAIN, vector, COUNTRY_VECTOR);
    }

    private void compare(
            String what,
            Figures other,
            Race race,
            Engine plain,
            double wantedOfPlain,
            Engine vector,
            double wantedOfVector) {
        var overPlain = other.over(race.micros(plain));
        var overVector = other.over(race.micros(vector));
        report.figure(what + " over " + plain.name(), "times", overPlain);
        report.figure(what + " over " + vector.name(), "times", overVector);
        var name = what.replace(", ", "-against-");
        report.atLeast(name + "-plain", overPlain.median(), wantedOfPlain);
        report.atLeast(name + "-vector", overVector.median(), wantedOfVector);
    }
}
