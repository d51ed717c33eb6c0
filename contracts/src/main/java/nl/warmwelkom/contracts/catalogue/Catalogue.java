package nl.warmwelkom.contracts.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content that everybody agrees on. It never changes while the program runs, and may be used from any thread.
 *
 * <p>Nothing is checked here: that every reference resolves, that tips keep the rules for what they may give away and so
 * on is what {@link nl.warmwelkom.contracts.catalogue.check.CatalogueCheck} finds out, before the product is built.
 */
public final class Catalogue {

    private final Content content;
    private final Codes codes;
    private final Map<String, PostcodeArea> postcodes;

    Catalogue(Content content) {
        this.content = content;
        this.postcodes = Codes.byCode(content.postcodes());
        this.codes = new Codes(content, postcodes.keySet());
    }

    private Catalogue(Content content, Codes codes, Map<String, PostcodeArea> postcodes) {
        this.content = content;
        this.codes = codes;
        this.postcodes = postcodes;
    }

    /** The same catalogue, with what editors made of its tips. */
    public Catalogue with(List<Tip> tips, List<Contradiction> contradictions, List<Source> sources) {
        return new Catalogue(content.with(tips, contradictions, sources), codes, postcodes);
    }

    /** The catalogue of the product; read once, at the first call. */
    public static Catalogue standard() {
        return Standard.CATALOGUE;
    }

    public List<Concern> concerns() {
        return content.concerns();
    }

    public List<Strength> strengths() {
        return content.strengths();
    }

    public List<Interest> interests() {
        return content.interests();
    }

    public List<EnvironmentTrait> environment() {
        return content.environment();
    }

    public List<SupportNeed> supportNeeds() {
        return content.supportNeeds();
    }

    public List<Provision> provisions() {
        return content.provisions();
    }

    public List<MinimumWage> minimumWages() {
        return content.minimumWages();
    }

    public List<Term> sectors() {
        return content.sectors();
    }

    public List<Region> regions() {
        return content.regions();
    }

    /** Who does what. */
    public List<Profession> professions() {
        return content.professions();
    }

    public List<Term> advice() {
        return content.advice();
    }

    public List<Tip> tips() {
        return content.tips();
    }

    public List<Contradiction> contradictions() {
        return content.contradictions();
    }

    public List<PrivacyGate> privacyGates() {
        return content.privacyGates();
    }

    public List<Source> sources() {
        return content.sources();
    }

    public Questionnaire questionnaire() {
        return content.questionnaire();
    }

    /** What is said when a question would cross a line about a person. */
    public Boundary boundary() {
        return content.boundary();
    }

    /** Words of complaint and names of diagnoses, and what to offer instead. */
    public PossibilityWords possibilityWords() {
        return content.possibilityWords();
    }

    public List<PostcodeArea> postcodeAreas() {
        return content.postcodes();
    }

    /** What tips may depend on, in the words of {@link Condition}, with what it means in Dutch. */
    public Map<String, String> conditionVocabulary() {
        return content.conditionVocabulary();
    }

    /** What a candidate may share besides support needs and provisions, by code, with what it means in Dutch. */
    public Map<String, String> statuses() {
        return content.statuses();
    }

    public Optional<PostcodeArea> postcodeArea(String code) {
        return Optional.ofNullable(postcodes.get(code));
    }

    public boolean has(CodeList list, String code) {
        return codes.has(list, code);
    }

    /** The codes that somebody who wrote this may have meant, nearest first, at most three. */
    public List<String> nearest(CodeList list, String written) {
        return codes.nearest(list, written);
    }

    /** Holder, so that reading waits for the first who asks. */
    private static final class Standard {
        static final Catalogue CATALOGUE = new Catalogue(new ContentReader(ContentFiles.onClassPath()).read());
    }
}
