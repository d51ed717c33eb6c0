package nl.warmwelkom.match.reassurance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.warmwelkom.contracts.catalogue.Basis;
import nl.warmwelkom.contracts.catalogue.Contradiction;
import nl.warmwelkom.contracts.catalogue.Stage;
import nl.warmwelkom.contracts.catalogue.Tip;
import org.junit.jupiter.api.Test;

class GeneralTipsTest {

    private static final Context WORRIED = Context.of(Map.of("own", 5), Stage.MEETING, Contexts.TODAY);
    private static final Tip LAW = law(Tips.tip("T001", Stage.MEETING, List.of("own")));
    private static final Tip FITTING = Tips.tip("T002", Stage.MEETING, List.of("own"));
    private static final Tip GENERAL = Tips.tip("T003", Stage.MEETING, List.of("heavy"));

    @Test
    void the_law_about_the_own_worry_comes_first_and_then_what_anybody_gets() {
        assertThat(tips(List.of())).containsExactly(LAW, GENERAL);
    }

    @Test
    void what_anybody_gets_gives_way_to_the_law_that_it_contradicts() {
        assertThat(tips(List.of(Tips.contradiction("T001", "T003")))).containsExactly(LAW);
        assertThat(tips(List.of(Tips.contradiction("T002", "T003")))).containsExactly(LAW, GENERAL);
    }

    @Test
    void a_tip_that_is_law_and_general_stands_there_once_because_of_the_own_worry() {
        var both = Context.of(Map.of("heavy", 4), Stage.MEETING, Contexts.TODAY);
        var law = law(GENERAL);

        assertThat(general(List.of(law, FITTING), List.of()).choose(both))
                .containsExactly(new ChosenTip(law, List.of(new Reason.Worry("heavy", 4))));
    }

    private static List<Tip> tips(List<Contradiction> contradictions) {
        return general(List.of(LAW, FITTING, GENERAL), contradictions).choose(WORRIED).stream()
                .map(ChosenTip::tip)
                .toList();
    }

    private static GeneralTips general(List<Tip> tips, List<Contradiction> contradictions) {
        var chooser = new TipChooser(tips, contradictions, List.of(), Tips.QUESTIONNAIRE, Set.of(), Helpfulness.NONE);
        return new GeneralTips(chooser, Tips.QUESTIONNAIRE);
    }

    private static Tip law(Tip tip) {
        return new Tip(
                tip.id(),
                tip.stage(),
                tip.title(),
                tip.text(),
                tip.concerns(),
                tip.supportNeeds(),
                tip.conditions(),
                tip.note(),
                tip.provision(),
                tip.disclosure(),
                Basis.LAW,
                tip.source(),
                tip.extraSources(),
                tip.evidence(),
                tip.factYear(),
                tip.checkedOn(),
                tip.validUntil(),
                tip.verifyBeforePublication());
    }
}
