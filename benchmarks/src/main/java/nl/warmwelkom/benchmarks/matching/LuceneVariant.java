package nl.warmwelkom.benchmarks.matching;

import org.jspecify.annotations.Nullable;

/** Ways to use Lucene, of which the fastest is compared with. */
enum LuceneVariant {

    /** One index; terms for region, areas and musts, points for hours; numbers for the rest. */
    ONE_INDEX(null, true, true),

    /** The same, sorted by region and area, so that what is looked at lies together. */
    SORTED(LuceneDoc.BY_AREA, true, true),

    /** Sorted, and the areas are not looked up as terms but read with the other numbers. */
    SORTED_BANDS_FROM_NUMBERS(LuceneDoc.BY_AREA, false, true),

    /** Sorted, and only region and hours are looked up: everything else is read. */
    SORTED_MOSTLY_NUMBERS(LuceneDoc.BY_AREA, false, false),

    /** An index for each region; hours and musts are looked up. */
    INDEX_A_REGION(LuceneDoc.BY_AREA, false, true),

    /** An index for each region; only hours are looked up, everything else is read. */
    INDEX_A_REGION_MOSTLY_NUMBERS(LuceneDoc.BY_AREA, false, false),

    /** One index in the order of ids; Lucene's own scoring with a boost for each term, and its own pruning. */
    BOOSTS(LuceneDoc.ORDER, true, true);

    /** Areas are numbered by postcode, so regions lie together almost as well as areas do. */
    final @Nullable String sortedBy;

    final boolean areasAsTerms;
    final boolean mustsAsTerms;

    LuceneVariant(@Nullable String sortedBy, boolean areasAsTerms, boolean mustsAsTerms) {
        this.sortedBy = sortedBy;
        this.areasAsTerms = areasAsTerms;
        this.mustsAsTerms = mustsAsTerms;
    }

    boolean isOneARegion() {
        return this == INDEX_A_REGION || this == INDEX_A_REGION_MOSTLY_NUMBERS;
    }
}
