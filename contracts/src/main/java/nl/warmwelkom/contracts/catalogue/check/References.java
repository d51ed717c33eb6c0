package nl.warmwelkom.contracts.catalogue.check;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Boundary;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Coded;
import nl.warmwelkom.contracts.catalogue.Concern;
import nl.warmwelkom.contracts.catalogue.Fact;
import nl.warmwelkom.contracts.catalogue.Interest;
import nl.warmwelkom.contracts.catalogue.Provision;
import nl.warmwelkom.contracts.catalogue.Source;
import nl.warmwelkom.contracts.catalogue.Stage;
import nl.warmwelkom.contracts.catalogue.Tip;

/** Whatever names something else names something that is there; what goes both ways does so on both sides. */
final class References {

    private static final Set<String> STAGES =
            Stream.of(Stage.values()).map(Stage::code).collect(toUnmodifiableSet());

    private static final Pattern NAMED = Pattern.compile("\\b(support-need|stage|provision)(?:\\.\\w+)?:([\\w-]+)");

    private final Catalogue catalogue;
    private final Findings findings;
    private final Set<String> concerns;
    private final Set<String> provisions;
    private final Set<String> needs;
    private final Set<String> tips;
    private final Set<String> sources;

    private References(Catalogue catalogue, Findings findings) {
        this.catalogue = catalogue;
        this.findings = findings;
        this.concerns = codes(catalogue.concerns());
        this.provisions = codes(catalogue.provisions());
        this.needs = codes(catalogue.supportNeeds());
        this.tips = catalogue.tips().stream().map(Tip::id).collect(toUnmodifiableSet());
        this.sources = catalogue.sources().stream().map(Source::id).collect(toUnmodifiableSet());
    }

    static void check(Catalogue catalogue, Findings findings) {
        var references = new References(catalogue, findings);
        catalogue.concerns().forEach(references::concern);
        catalogue.provisions().forEach(references::provision);
        catalogue.tips().forEach(references::tip);
        references.minimumWages();
        references.traitsAndStrengths();
        references.interests();
        references.contradictions();
        references.places();
        references.boundary();
        references.professions();
    }

    private void professions() {
        catalogue
                .professions()
                .forEach(
                        one -> findings.resolves(List.of(one.source()), sources, "profession " + one.code(), "source"));
    }

    private void boundary() {
        var named = catalogue.boundary().instead().stream()
                .map(Boundary.Instead::concern)
                .toList();
        findings.resolves(named, concerns, "the boundary", "concern");
        findings.resolves(catalogue.boundary().sources(), sources, "the boundary", "source");
    }

    private void concern(Concern concern) {
        var where = "concern " + concern.code();
        var neighbours = concern.distinguishFrom().stream().map(Concern.Neighbour::concern);
        findings.resolves(neighbours.toList(), concerns, where, "concern");
        findings.resolves(concern.provisions(), provisions, where, "provision");
        findings.resolves(concern.sources(), sources, where, "source");
        facts(concern.facts(), concern.sources(), where);
        for (var provision : catalogue.provisions()) {
            findings.require(
                    concern.provisions().contains(provision.code())
                            == provision.concerns().contains(concern.code()),
                    where,
                    "and provision " + provision.code() + " do not name each other both ways");
        }
    }

    private void provision(Provision provision) {
        var where = "provision " + provision.code();
        findings.resolves(provision.concerns(), concerns, where, "concern");
        findings.resolves(provision.sources(), sources, where, "source");
        Stream.of(provision.forWhom(), provision.gives(), provision.exceptions())
                .forEach(facts -> facts(facts, provision.sources(), where));
        provision
                .amounts()
                .forEach(amount -> findings.resolves(
                        amount.sources(), Set.copyOf(provision.sources()), where + " amount", "source"));
    }

    private void minimumWages() {
        for (var wage : catalogue.minimumWages()) {
            findings.resolves(List.of(wage.source()), sources, "minimum wage " + wage.ages(), "source");
        }
    }

    private void facts(List<Fact> facts, List<String> listed, String where) {
        findings.resolves(facts.stream().map(Fact::source).toList(), Set.copyOf(listed), where, "source");
    }

    /** What one tip names. */
    static void check(Tip tip, Catalogue catalogue, Findings findings) {
        new References(catalogue, findings).tip(tip);
    }

    private void tip(Tip tip) {
        var where = "tip " + tip.id();
        findings.at("/concerns").require(!tip.concerns().isEmpty(), where, "answers no concern");
        findings.at("/concerns").resolves(tip.concerns(), concerns, where, "concern");
        findings.at("/supportNeeds").resolves(tip.supportNeeds(), needs, where, "support need");
        findings.at("/source").resolves(List.of(tip.source()), sources, where, "source");
        findings.at("/extraSources").resolves(tip.extraSources(), sources, where, "source");
        var provision = tip.provision();
        findings.at("/provision")
                .resolves(provision == null ? List.of() : List.of(provision), provisions, where, "provision");
    }

    private void traitsAndStrengths() {
        var traits = codes(catalogue.environment());
        for (var need : catalogue.supportNeeds()) {
            var where = "support need " + need.code();
            findings.resolves(need.environmentTraits(), traits, where, "environment trait");
            findings.resolves(List.of(need.source()), sources, where, "source");
        }
        for (var trait : catalogue.environment()) {
            findings.resolves(List.of(trait.source()), sources, "environment trait " + trait.code(), "source");
        }
        for (var strength : catalogue.strengths()) {
            findings.resolves(List.of(strength.source()), sources, "strength " + strength.code(), "source");
        }
    }

    private void interests() {
        var known = codes(catalogue.interests());
        for (var interest : catalogue.interests()) {
            var where = "interest " + interest.code();
            findings.resolves(interest.neighbours(), known, where, "interest");
            for (var other : catalogue.interests()) {
                findings.require(
                        isNeighbour(interest, other) == isNeighbour(other, interest),
                        where,
                        "and " + other.code() + " are not each other's neighbours");
            }
            findings.require(!isNeighbour(interest, interest), where, "is its own neighbour");
        }
    }

    private static boolean isNeighbour(Interest of, Interest other) {
        return of.neighbours().contains(other.code());
    }

    private void contradictions() {
        var advice = codes(catalogue.advice());
        for (var rule : catalogue.contradictions()) {
            var where = "contradiction " + rule.id();
            findings.resolves(List.of(rule.adviceA(), rule.adviceB()), advice, where, "advice");
            findings.resolves(rule.tipsA(), tips, where, "tip");
            findings.resolves(rule.tipsB(), tips, where, "tip");
            findings.resolves(List.of(rule.source()), sources, where, "source");
            rule.when().forEach(words -> situation(words, where));
            findings.require(rule.tipsA().stream().noneMatch(rule.tipsB()::contains), where, "has a tip on both sides");
        }
        for (var gate : catalogue.privacyGates()) {
            var status = gate.status();
            findings.require(
                    status == null || catalogue.statuses().containsKey(status),
                    "contradiction " + gate.id(),
                    "names status " + status + ", which is not there");
            findings.resolves(gate.tips(), tips, "contradiction " + gate.id(), "tip");
            findings.resolves(List.of(gate.source()), sources, "contradiction " + gate.id(), "source");
        }
    }

    /** The words that say when a side goes first name needs, provisions and stages in running text. */
    private void situation(String words, String where) {
        NAMED.matcher(words).results().forEach(named -> {
            var kind = named.group(1);
            var known = kind.equals("support-need") ? needs : kind.equals("stage") ? STAGES : provisions;
            findings.resolves(List.of(named.group(2)), known, where, kind);
        });
    }

    private void places() {
        var regions = codes(catalogue.regions());
        for (var area : catalogue.postcodeAreas()) {
            findings.resolves(List.of(area.region()), regions, "postcode " + area.code(), "region");
            findings.require(
                    area.lat() > 50.7 && area.lat() < 53.6 && area.lon() > 3.3 && area.lon() < 7.3,
                    "postcode " + area.code(),
                    "lies outside the Netherlands");
        }
    }

    private static Set<String> codes(List<? extends Coded> terms) {
        return terms.stream().map(Coded::code).collect(toUnmodifiableSet());
    }
}
