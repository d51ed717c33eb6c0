package nl.warmwelkom.web.quickcheck.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.web.quickcheck.domain.Move.Ask;
import nl.warmwelkom.web.quickcheck.domain.Move.Back;
import nl.warmwelkom.web.quickcheck.domain.Move.Change;
import nl.warmwelkom.web.quickcheck.domain.Move.Next;
import nl.warmwelkom.web.quickcheck.domain.Move.SeeAnswers;
import nl.warmwelkom.web.quickcheck.domain.Move.SeeOutcome;
import nl.warmwelkom.web.quickcheck.domain.Move.Skip;
import nl.warmwelkom.web.quickcheck.domain.Move.Stay;
import nl.warmwelkom.web.quickcheck.domain.Screen.Asked;
import nl.warmwelkom.web.quickcheck.domain.Screen.Company;
import nl.warmwelkom.web.quickcheck.domain.Screen.OwnQuestion;
import nl.warmwelkom.web.quickcheck.domain.Screen.Review;
import nl.warmwelkom.web.quickcheck.domain.Screen.Start;
import nl.warmwelkom.web.quickcheck.domain.Turn.Finish;
import nl.warmwelkom.web.quickcheck.domain.Turn.Mistake;
import nl.warmwelkom.web.quickcheck.domain.Turn.Show;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class WalkTest {

    private static final int STATEMENTS = 4;

    final Questionnaire questionnaire = new Questionnaire(
            "1",
            IntStream.range(0, STATEMENTS)
                    .mapToObj(n -> new Statement("c" + n, new Label("Zin " + n, "Sentence " + n)))
                    .toList(),
            IntStream.rangeClosed(1, 5)
                    .mapToObj(n -> new ScalePoint(n, new Label("Antwoord " + n, "Answer " + n)))
                    .toList());
    final Walk walk = new Walk(questionnaire);

    final Gen<Screen> screens = integers().between(0, STATEMENTS + 3).map(this::screen);
    final Gen<Move> moves = integers().between(0, 7).map(WalkTest::move);

    /** 0 stands for a statement without an answer. */
    final Gen<AnswerSheet> sheets = lists().of(integers().between(0, 5))
            .ofSize(STATEMENTS)
            .zip(integers().between(0, 2), (answers, question) -> sheet(answers, "?".repeat(question)));

    @Test
    void the_outcome_is_asked_for_only_with_an_answer_and_a_question_that_fits() {
        qt().forAll(screens, moves, sheets)
                .check((screen, move, sheet) -> !(walk.take(move, screen, sheet) instanceof Finish(var finished))
                        || (!finished.answersNothing() && !finished.asksTooMuch()));
    }

    @Test
    void only_skipping_takes_anything_away() {
        qt().forAll(screens, moves, sheets)
                .assuming((_, move, _) -> !(move instanceof Skip))
                .check((screen, move, sheet) ->
                        walk.take(move, screen, sheet).sheet().equals(sheet));
    }

    @Test
    void skipping_takes_away_what_this_screen_asks_and_no_more() {
        qt().forAll(integers().between(0, STATEMENTS - 1), sheets).check((index, sheet) -> {
            var skipped = walk.take(new Skip(), asked(index), sheet).sheet();
            var expected = new HashMap<>(sheet.intensities());
            expected.remove("c" + index);
            return skipped.intensities().equals(expected) && skipped.question().equals(sheet.question());
        });
    }

    @Test
    void going_on_and_back_again_leads_to_where_one_was() {
        qt().forAll(screens, sheets)
                .assuming((screen, _) -> !(screen instanceof Review))
                .check((screen, sheet) ->
                        !(walk.take(new Next(), screen, sheet) instanceof Show(var next, var _, var mistake))
                                || mistake.isPresent()
                                || walk.take(new Back(), next, sheet).equals(new Show(screen, sheet)));
    }

    @Test
    void a_screen_is_found_again_by_its_name() {
        qt().forAll(screens).check(screen -> walk.screen(screen.name()).equals(screen));
    }

    @Test
    void each_statement_is_asked_once_and_in_order() {
        var sheet = sheet(List.of(1, 1, 1, 1), "");
        var passed = new ArrayList<Screen>();
        Turn turn = new Show(new Start(), sheet);
        while (turn instanceof Show(var screen, var _, var _)) {
            passed.add(screen);
            turn = walk.take(new Next(), screen, sheet);
        }

        assertThat(passed)
                .containsExactly(new Start(), new Company(), asked(0), asked(1), asked(2), asked(3), new OwnQuestion());
    }

    @Test
    void a_statement_without_an_answer_is_asked_again() {
        assertThat(walk.take(new Next(), asked(1), AnswerSheet.EMPTY))
                .isEqualTo(new Show(asked(1), AnswerSheet.EMPTY, Mistake.NO_ANSWER));
    }

    @Test
    void answers_that_the_questionnaire_does_not_know_are_left_out() {
        var strange = new AnswerSheet(Map.of("c1", 9, "c2", 0, "elsewhere", 3, "c0", 5), "", "", "");

        assertThat(walk.take(new Stay(), new Start(), strange).sheet().intensities())
                .isEqualTo(Map.of("c0", 5));
    }

    @Test
    void a_statement_that_is_gone_leads_to_the_start_with_all_answers() {
        var sheet = sheet(List.of(1, 2, 3, 4), "");

        assertThat(walk.screen("statement.gone")).isEqualTo(new Start());
        assertThat(walk.take(new Change("gone"), new Review(), sheet)).isEqualTo(new Show(new Start(), sheet));
    }

    @Test
    void a_question_may_be_as_long_as_is_said_and_not_longer() {
        var fits = new AnswerSheet(Map.of("c0", 1), "é".repeat(AnswerSheet.LONGEST_QUESTION), "", "");
        var emoji = new AnswerSheet(Map.of("c0", 1), "🍞".repeat(AnswerSheet.LONGEST_QUESTION), "", "");
        var tooLong = new AnswerSheet(Map.of("c0", 1), "a".repeat(AnswerSheet.LONGEST_QUESTION + 1), "", "");

        assertThat(walk.take(new Next(), new OwnQuestion(), fits)).isEqualTo(new Finish(fits));
        assertThat(walk.take(new Next(), new OwnQuestion(), emoji)).isEqualTo(new Finish(emoji));
        assertThat(walk.take(new Next(), new OwnQuestion(), tooLong))
                .isEqualTo(new Show(new OwnQuestion(), tooLong, Mistake.QUESTION_TOO_LONG));
    }

    private Screen screen(int n) {
        return switch (n) {
            case 0 -> new Start();
            case 1 -> new Company();
            case 2 -> new OwnQuestion();
            case 3 -> new Review();
            default -> asked(n - STATEMENTS);
        };
    }

    private static Move move(int n) {
        return List.of(
                        new Next(),
                        new Skip(),
                        new Back(),
                        new SeeOutcome(),
                        new SeeAnswers(),
                        new Change("c2"),
                        new Stay(),
                        new Ask())
                .get(n);
    }

    private Asked asked(int index) {
        return new Asked(questionnaire.statements().get(index));
    }

    private static AnswerSheet sheet(List<Integer> answers, String question) {
        var intensities = new HashMap<String, Integer>();
        IntStream.range(0, answers.size())
                .filter(n -> answers.get(n) > 0)
                .forEach(n -> intensities.put("c" + n, answers.get(n)));
        return new AnswerSheet(intensities, question, "C", "1-9");
    }
}
