package nl.warmwelkom.benchmarks.matching;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.warmwelkom.benchmarks.matching.MadeUp.Made;
import nl.warmwelkom.match.matching.domain.Code;
import nl.warmwelkom.match.matching.domain.DayPart;
import nl.warmwelkom.match.matching.domain.Trait;
import nl.warmwelkom.match.matching.domain.Wish;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;

/** A position as Lucene keeps it: terms to filter by, and a few packed numbers a document to count with. */
final class LuceneDoc {

    static final String ID = "id";
    static final String REGION = "region";
    static final String AREA = "area";
    static final String LIVE = "live";
    static final String SUPPORT = "support";
    static final String STRENGTH = "strength";
    static final String FIELD = "field";
    static final String TRAIT = "trait";
    static final String FROM = "from";
    static final String UP_TO = "upTo";
    static final String NOT_ASKED = "notAsked";

    /** Numbers: masks of strengths, support and traits; the rest of the work; area and order of the id. */
    static final List<String> NUMBERS = List.of("n-strengths", "n-support", "n-traits", "n-work", "n-where");

    static final String BY_AREA = NUMBERS.getLast();
    static final int NEEDED = 21;
    static final int FIELD_AT = 26;
    static final int CERTIFICATES = 32;
    static final int AREA_AT = 32;

    /** The order of the id among all ids, which is how those with equal points stand. */
    static final String ORDER = "order";

    private static final List<DayPart.Moment> MOMENTS = List.of(DayPart.Moment.values());

    private final Function<Code.Strength, Integer> strengths;
    private final Function<Code.Support, Integer> support;
    private final Function<Trait, Integer> traits;
    private final Function<Code.Field, Integer> fields;
    private final int highAt;

    LuceneDoc(MadeUp country) {
        var words = country.words();
        strengths = MadeUp.numbers(words.strengths());
        support = MadeUp.numbers(words.support());
        traits = MadeUp.numbers(words.traits());
        fields = MadeUp.numbers(words.fields());
        highAt = words.traits().size();
    }

    Document of(Made made, int area, int order) {
        var position = made.position();
        var work = position.work();
        var doc = new Document();
        term(doc, ID, position.id().value());
        term(doc, REGION, made.area().region());
        term(doc, AREA, made.area().code());
        if (position.open() && position.openingsLeft() > 0) {
            term(doc, LIVE, "yes");
        }
        work.support().forEach(it -> term(doc, SUPPORT, it.value()));
        work.strengths().forEach(it -> term(doc, STRENGTH, it.value()));
        term(doc, FIELD, work.field().value());
        term(doc, NOT_ASKED, String.valueOf(8 - work.strengths().size()));
        doc.add(new IntPoint(FROM, work.hours().min()));
        doc.add(new IntPoint(UP_TO, work.hours().max()));
        var sides = 0L;
        for (var level : work.environment().entrySet()) {
            for (var side : Wish.Side.values()) {
                if (side.holdsAt(level.getValue())) {
                    var wish = new Wish(level.getKey(), side);
                    term(doc, TRAIT, wish.value());
                    sides |= wish(wish);
                }
            }
        }
        number(doc, 0, strengths(work.strengths()));
        number(doc, 1, support(work.support()));
        number(doc, 2, sides);
        number(
                doc,
                3,
                dayParts(work.dayParts())
                        | ((long) work.dayPartsNeeded() << NEEDED)
                        | ((long) field(work.field()) << FIELD_AT)
                        | (certificates(work.certificates()) << CERTIFICATES));
        number(doc, 4, ((long) area << AREA_AT) | order);
        doc.add(new NumericDocValuesField(ORDER, order));
        return doc;
    }

    private static void term(Document doc, String field, String value) {
        doc.add(new StringField(field, value, Field.Store.NO));
    }

    private static void number(Document doc, int n, long value) {
        doc.add(new NumericDocValuesField(NUMBERS.get(n), value));
    }

    long strengths(Set<Code.Strength> codes) {
        return codes.stream().mapToLong(it -> 1L << strengths.apply(it)).sum();
    }

    long support(Set<Code.Support> codes) {
        return codes.stream().mapToLong(it -> 1L << support.apply(it)).sum();
    }

    long wishes(Set<Wish> wishes) {
        return wishes.stream().mapToLong(this::wish).sum();
    }

    private long wish(Wish wish) {
        return 1L << (traits.apply(wish.trait()) + (wish.side() == Wish.Side.LOW ? 0 : highAt));
    }

    int field(Code.Field field) {
        return fields.apply(field);
    }

    static int dayParts(Set<DayPart> dayParts) {
        return dayParts.stream()
                .mapToInt(it -> 1 << ((it.day().getValue() - 1) * MOMENTS.size() + MOMENTS.indexOf(it.moment())))
                .sum();
    }

    static long certificates(Set<Code.Certificate> certificates) {
        return certificates.stream()
                .mapToLong(it ->
                        1L << Integer.parseInt(it.value().substring(it.value().indexOf(' ') + 1)))
                .sum();
    }
}
