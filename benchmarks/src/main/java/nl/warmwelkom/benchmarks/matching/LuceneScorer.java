package nl.warmwelkom.benchmarks.matching;

import java.io.IOException;
import nl.warmwelkom.match.matching.domain.CandidateProfile;
import nl.warmwelkom.match.matching.domain.Interest;
import nl.warmwelkom.match.matching.domain.Scoring;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/** Counts points from the packed numbers of a document. How near the areas are it is given for nothing. */
final class LuceneScorer {

    private final long strengths;
    private final long support;
    private final long musts;
    private final long wants;
    private final long avoids;
    private final int avoided;
    private final int dayParts;
    private final long certificates;
    private final int[] fieldPoints;
    private final byte[] bands;
    private final Scoring scoring;
    private final NumericDocValues[] numbers = new NumericDocValues[LuceneDoc.NUMBERS.size()];

    LuceneScorer(LuceneDoc doc, MadeUp country, CandidateProfile candidate, byte[] bands) {
        this.scoring = country.scoring();
        this.strengths = doc.strengths(candidate.strengths());
        this.support = doc.support(candidate.support());
        this.musts = doc.support(candidate.musts());
        this.wants = doc.wishes(candidate.wants());
        this.avoids = doc.wishes(candidate.avoids());
        this.avoided = candidate.avoids().size();
        this.dayParts = LuceneDoc.dayParts(candidate.dayParts());
        this.certificates = LuceneDoc.certificates(candidate.certificates());
        this.bands = bands;
        this.fieldPoints = country.words().fields().stream()
                .mapToInt(field -> points(scoring.neighbours().between(candidate.interests(), field)))
                .toArray();
    }

    private int points(Interest interest) {
        return scoring.weights().points(interest);
    }

    void read(LeafReader reader) throws IOException {
        for (var n = 0; n < numbers.length; n++) {
            numbers[n] = reader.getNumericDocValues(LuceneDoc.NUMBERS.get(n));
        }
    }

    /** A number of a document. Every document has each of them. */
    long number(int n, int doc) throws IOException {
        numbers[n].advanceExact(doc);
        return numbers[n].longValue();
    }

    int band(long where) {
        return bands[(int) (where >>> LuceneDoc.AREA_AT)];
    }

    /** Whether day-parts and certificates do, which no term can tell. */
    boolean isPossible(long work) {
        return Integer.bitCount((int) work & ((1 << LuceneDoc.NEEDED) - 1) & dayParts)
                        >= ((work >>> LuceneDoc.NEEDED) & 31)
                && ((work >>> LuceneDoc.CERTIFICATES) & ~certificates) == 0;
    }

    boolean offersMusts(int doc) throws IOException {
        return musts == 0 || (number(1, doc) & musts) == musts;
    }

    int points(int doc, long work, int band) throws IOException {
        var weights = scoring.weights();
        var asked = number(0, doc);
        var met = Long.bitCount(asked & strengths);
        var traits = number(2, doc);
        return weights.strength() * met
                - weights.strengthToLearn() * (Long.bitCount(asked) - met)
                + weights.wish() * (Long.bitCount(traits & wants) + avoided - Long.bitCount(traits & avoids))
                + weights.support() * Long.bitCount(number(1, doc) & support)
                + fieldPoints[(int) ((work >>> LuceneDoc.FIELD_AT) & 63)]
                + weights.travelBand() * band;
    }
}
