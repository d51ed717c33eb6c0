package nl.warmwelkom.match.reassurance.domain;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Contradiction;
import nl.warmwelkom.contracts.catalogue.PrivacyGate;
import nl.warmwelkom.contracts.catalogue.Questionnaire;
import nl.warmwelkom.contracts.catalogue.SupportNeed;
import nl.warmwelkom.contracts.catalogue.Tip;

/**
 * Chooses the tips that an employer gets: at most five, never two that contradict each other, each with its reasons. The
 * same context gives the same tips in the same order. Safe for use by many threads.
 */
public final class TipChooser {

    private final List<PreparedTip> tips;
    private final BitSet[] conflicts;
    private final List<Preferences> preferences;
    private final Map<String, Integer> weights;
    private final Set<String> neverShared;

    public TipChooser(Catalogue catalogue) {
        this(catalogue, Helpfulness.NONE);
    }

    public TipChooser(Catalogue catalogue, Helpfulness helpfulness) {
        this(
                catalogue.tips(),
                catalogue.contradictions(),
                catalogue.privacyGates(),
                catalogue.questionnaire(),
                catalogue.supportNeeds().stream()
                        .filter(SupportNeed::neverShared)
                        .map(SupportNeed::code)
                        .collect(toUnmodifiableSet()),
                helpfulness);
    }

    TipChooser(
            List<Tip> tips,
            List<Contradiction> contradictions,
            List<PrivacyGate> gates,
            Questionnaire questionnaire,
            Set<String> neverShared,
            Helpfulness helpfulness) {
        this.tips = prepared(tips, gates, helpfulness);
        this.preferences = contradictions.stream()
                .map(rule -> new Preferences(rule, indexes(rule.tipsA()), indexes(rule.tipsB())))
                .toList();
        this.conflicts = conflicts(tips.size(), preferences);
        this.weights = questionnaire.statements().stream()
                .collect(toUnmodifiableMap(
                        Questionnaire.Statement::concern, Questionnaire.Statement::weight, (first, _) -> first));
        this.neverShared = Set.copyOf(neverShared);
    }

    public List<ChosenTip> choose(Context asked) {
        var context = asked.with(asked.sharing().without(neverShared));
        var agenda = new Agenda(context, weights);
        var options = options(context, agenda);
        var candidates = new BitSet(tips.size());
        options.forEach(option -> candidates.set(option.index()));
        preferences.forEach(preference -> preference.apply(context, candidates));
        options.removeIf(option -> !candidates.get(option.index()));
        var lastResort = new BitSet(tips.size());
        preferences.forEach(preference -> lastResort.or(preference.givingWay(context, candidates)));
        return new TipSearch(options, lastResort, agenda, conflicts)
                .find().stream()
                        .map(option -> new ChosenTip(option.tip(), agenda.reasons(option.topics())))
                        .toList();
    }

    /** Whether one of them says what another one denies. */
    boolean contradicts(Tip tip, List<Tip> others) {
        var rivals = conflicts[indexes(List.of(tip.id())).nextSetBit(0)];
        return indexes(others.stream().map(Tip::id).toList()).intersects(rivals);
    }

    private List<Option> options(Context context, Agenda agenda) {
        var gate = new Gate(context);
        var options = new ArrayList<Option>();
        for (var tip : tips) {
            var topics = agenda.topicsOf(tip.tip());
            var admission = topics.length == 0 ? Known.NO : gate.admits(tip);
            if (admission != Known.NO) {
                options.add(Option.of(tip, topics, agenda, context.stage(), admission));
            }
        }
        return options;
    }

    private static List<PreparedTip> prepared(List<Tip> tips, List<PrivacyGate> gates, Helpfulness helpfulness) {
        var gatedBy = new HashMap<String, String>();
        for (var gate : gates) {
            var status = gate.status();
            if (status != null) {
                gate.tips().forEach(tip -> gatedBy.put(tip, status));
            }
        }
        var ordered = tips.stream().sorted(helpfulness.order()).toList();
        var prepared = new ArrayList<PreparedTip>();
        for (var tip : ordered) {
            prepared.add(PreparedTip.of(prepared.size(), tip, Optional.ofNullable(gatedBy.get(tip.id()))));
        }
        return List.copyOf(prepared);
    }

    private BitSet indexes(List<String> ids) {
        var indexes = new BitSet();
        tips.stream().filter(tip -> ids.contains(tip.tip().id())).forEach(tip -> indexes.set(tip.index()));
        return indexes;
    }

    private static BitSet[] conflicts(int tips, List<Preferences> rules) {
        var conflicts = new BitSet[tips];
        for (int tip = 0; tip < tips; tip++) {
            conflicts[tip] = new BitSet(tips);
        }
        for (var rule : rules) {
            rule.tipsA().stream().forEach(tip -> conflicts[tip].or(rule.tipsB()));
            rule.tipsB().stream().forEach(tip -> conflicts[tip].or(rule.tipsA()));
        }
        return conflicts;
    }
}
