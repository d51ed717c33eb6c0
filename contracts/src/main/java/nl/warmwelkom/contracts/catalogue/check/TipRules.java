package nl.warmwelkom.contracts.catalogue.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.catalogue.Basis;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.CodeList;
import nl.warmwelkom.contracts.catalogue.Condition;
import nl.warmwelkom.contracts.catalogue.Disclosure;
import nl.warmwelkom.contracts.catalogue.Evidence;
import nl.warmwelkom.contracts.catalogue.Provision;
import nl.warmwelkom.contracts.catalogue.Source;
import nl.warmwelkom.contracts.catalogue.Tip;

/** What a tip may depend on, may give away, and how long it may stand. */
final class TipRules {

    private static final int MOST_SENTENCES = 3;
    private static final int LONGEST_TITLE = 60;
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!](\\s|$)");
    private static final Pattern SOME = Pattern.compile("\\b(sommige|soms)\\b");

    /** Law older than this was not looked up again when the catalogue was made. */
    private static final int FRESH_LAW = 2024;

    /** Words that, beside a support need, would tell an employer more about a person than what helps. */
    private static final Pattern TELLING = Pattern.compile(
            "ziek|verzuim|klacht|diagnose|psychisch|te laat|traag|overstuur|medicijn|regeling|uitkering|coach|uwv|werkcentrum|gemeente");

    private final Catalogue catalogue;
    private final Findings findings;
    private final Map<String, Provision> provisions;
    private final Map<String, Source> sources;

    private TipRules(Catalogue catalogue, Findings findings) {
        this.catalogue = catalogue;
        this.findings = findings;
        this.provisions = index(catalogue.provisions(), Provision::code);
        this.sources = index(catalogue.sources(), Source::id);
    }

    static void check(Catalogue catalogue, Findings findings) {
        var rules = new TipRules(catalogue, findings);
        rules.vocabulary();
        catalogue.tips().forEach(rules::tip);
        for (var concern : catalogue.concerns()) {
            findings.require(
                    catalogue.tips().stream()
                            .anyMatch(tip -> tip.concerns().contains(concern.code()) && !needsSharing(tip)),
                    "concern " + concern.code(),
                    "has no tip that may be shown to everybody");
        }
    }

    /** One tip. */
    static void check(Tip tip, Catalogue catalogue, Findings findings) {
        new TipRules(catalogue, findings).tip(tip);
    }

    private void tip(Tip tip) {
        var where = "tip " + tip.id();
        conditions(tip, where, findings.at("/conditions"));
        disclosure(tip, where, findings.at("/disclosure"));
        words(tip, where);
        time(tip, where, findings.at("/validUntil"));
        grounds(tip, where);
    }

    private void vocabulary() {
        for (var written : catalogue.conditionVocabulary().keySet()) {
            findings.require(
                    Condition.parse(written).isPresent(), "condition " + written, "is in the vocabulary, but unknown");
        }
    }

    private void conditions(Tip tip, String where, Findings findings) {
        findings.require(!tip.conditions().isEmpty(), where, "has no condition; 'always' says that there is none");
        findings.require(
                tip.conditions().size() == 1 || !tip.conditions().contains("always"),
                where,
                "has 'always' beside another condition");
        for (var written : tip.conditions()) {
            var condition = Condition.parse(written);
            findings.require(
                    condition.isPresent(), where, "has condition '%s', not in the vocabulary".formatted(written));
            condition.ifPresent(known -> findings.require(
                    aboutSomethingKnown(known), where, "has condition '%s' about nothing known".formatted(written)));
        }
    }

    private boolean aboutSomethingKnown(Condition condition) {
        var about = condition.about();
        return switch (condition.kind()) {
            case YEAR -> about.matches("20\\d\\d");
            case PROVISION_RUNS, PROVISION_POSSIBLE -> catalogue.has(CodeList.PROVISIONS, about);
            case CANDIDATE_SHARED ->
                catalogue.has(CodeList.SUPPORT, about)
                        || catalogue.has(CodeList.PROVISIONS, about)
                        || catalogue.statuses().containsKey(about);
            case ALWAYS,
                    GENERAL_INFO,
                    FEWER_THAN_25_PEOPLE,
                    TWO_MONTHS_EMPLOYED,
                    SIX_MONTHS_EMPLOYED,
                    SICK_REPORTED,
                    EMPLOYEE_BEGAN,
                    COACH_INVOLVED,
                    CUSTOMER_CONTACT,
                    PEAKS,
                    SHIFTS,
                    SPECIAL_MEDICAL_REQUIREMENTS -> true;
        };
    }

    private void disclosure(Tip tip, String where, Findings findings) {
        boolean needShared =
                tip.supportNeeds().stream().anyMatch(need -> tip.conditions().contains("candidate.shared:" + need));
        switch (tip.disclosure()) {
            case UNIVERSAL ->
                findings.require(!needsSharing(tip), where, "depends on what is shared, but is universal");
            case GENERAL_INFO -> {
                findings.require(!needsSharing(tip), where, "depends on what is shared, but is general information");
                findings.require(
                        SOME.matcher(tip.text().nl().toLowerCase(Locale.ROOT)).find(),
                        where,
                        "is general information, but does not say 'sommige' or 'soms'");
            }
            case SHARED_NEED -> findings.require(needShared, where, "does not ask for one of its needs to be shared");
            case SHARED_STATUS ->
                findings.require(needsSharing(tip), where, "does not say which status has to be shared");
        }
        for (var need : catalogue.supportNeeds()) {
            findings.require(
                    !need.neverShared() || !tip.supportNeeds().contains(need.code()),
                    where,
                    "serves %s, which is never shared".formatted(need.code()));
        }
    }

    private void words(Tip tip, String where) {
        for (var title : List.of(tip.title().nl(), tip.title().en())) {
            findings.at("/title")
                    .require(
                            title.length() <= LONGEST_TITLE && !title.endsWith("."),
                            where,
                            "has a title that is a sentence");
        }
        for (var text : List.of(tip.text().nl(), tip.text().en())) {
            findings.at("/text")
                    .require(
                            SENTENCE_END.matcher(text).results().count() <= MOST_SENTENCES,
                            where,
                            "has more than %d sentences".formatted(MOST_SENTENCES));
        }
        if (!tip.supportNeeds().isEmpty() && tip.disclosure() != Disclosure.SHARED_STATUS) {
            var words = tip.title().nl() + " " + tip.text().nl();
            var telling = TELLING.matcher(words.toLowerCase(Locale.ROOT));
            findings.at("/text").require(!telling.find(), where, "serves a support need in words that tell too much");
        }
    }

    private void time(Tip tip, String where, Findings findings) {
        findings.require(!tip.validUntil().isBefore(tip.checkedOn()), where, "ends before it was checked");
        Optional.ofNullable(tip.provision())
                .map(provisions::get)
                .ifPresent(provision -> findings.require(
                        provision.state() == Provision.State.ENDED
                                || !tip.validUntil().isAfter(provision.validUntil()),
                        where,
                        "outlives provision " + provision.code()));
    }

    private void grounds(Tip tip, String where) {
        boolean seen = tip.evidence() == Evidence.SEEN;
        Optional.ofNullable(sources.get(tip.source()))
                .ifPresent(source -> findings.at("/evidence")
                        .require(
                                !seen || source.evidence() == Evidence.SEEN,
                                where,
                                "was seen in a source that nobody opened"));
        boolean shaky = tip.basis() == Basis.LAW && (!seen || tip.factYear() < FRESH_LAW);
        findings.at("/verifyBeforePublication")
                .require(
                        tip.verifyBeforePublication() || !shaky,
                        where,
                        "is old or recalled law, but not to be verified");
    }

    private static boolean needsSharing(Tip tip) {
        return tip.conditions().stream()
                .flatMap(written -> Condition.parse(written).stream())
                .anyMatch(condition -> condition.kind().needsSharing());
    }

    private static <T> Map<String, T> index(List<T> things, Function<T, String> key) {
        return things.stream().collect(Collectors.toMap(key, Function.identity(), (first, _) -> first));
    }
}
