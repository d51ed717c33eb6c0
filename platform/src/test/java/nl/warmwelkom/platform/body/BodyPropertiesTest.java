package nl.warmwelkom.platform.body;

import static nl.warmwelkom.platform.body.Reading.JSON;
import static nl.warmwelkom.platform.body.Reading.read;
import static nl.warmwelkom.platform.body.Reading.with;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.Generate.constant;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.quicktheories.generators.SourceDSL.strings;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import org.quicktheories.generators.Generate;
import tools.jackson.databind.JsonNode;

/** Whatever somebody sends, the answer is a record or a refusal, and never an accident. */
class BodyPropertiesTest {

    private static final List<String> RIGHT =
            List.of(Bodies.BAKER, Bodies.SAM, Bodies.BAKERY, Bodies.ANSWERS, Bodies.PROPOSAL, Bodies.MET);

    private static final List<Class<?>> TYPES = List.of(
            Bodies.NewPosition.class,
            Bodies.NewCandidate.class,
            Bodies.NewEmployer.class,
            Bodies.NewResponse.class,
            Bodies.NewIntroduction.class,
            Bodies.Outcome.class);

    private final Gen<Integer> which = integers().between(0, RIGHT.size() - 1);
    private final Gen<Integer> somewhere = integers().between(0, 1_000);

    /** Numbers at the edges of what machines hold, and every kind of text. */
    private final Gen<String> scalar = Generate.oneOf(
            arbitrary()
                    .pick(
                            "null",
                            "true",
                            "{}",
                            "[]",
                            "[[]]",
                            "-0",
                            "-0.0",
                            "1e308",
                            "1e309",
                            "5e-324",
                            "0.1e1",
                            "1E-9999999"),
            longs().all().map(number -> "" + number),
            doubles().any().assuming(Double::isFinite).map(number -> "" + number),
            integers().between(1, 900).map((Integer digits) -> "9".repeat(digits)),
            integers().between(1, 900).map((Integer digits) -> "0." + "3".repeat(digits)),
            strings().allPossible().ofLengthBetween(0, 40).map(text -> JSON.writeValueAsString(text)),
            strings().ascii().ofLengthBetween(0, 40).map(text -> JSON.writeValueAsString(text)));

    private final Gen<String> value = Generate.oneOf(
            scalar,
            lists().of(scalar).ofSizeBetween(0, 5).map(items -> "[" + String.join(",", items) + "]"),
            scalar.map(inner -> "{\"code\":" + inner + ",\"min\":" + inner + ",\"geluid\":" + inner + "}"));

    @Test
    void any_value_anywhere_is_read_or_refused() {
        qt().withExamples(3_000).forAll(which, somewhere, value).checkAssert((body, place, other) -> {
            var pointers = pointers(JSON.readTree(RIGHT.get(body)), Pointer.WHOLE_BODY);
            readOrRefuse(TYPES.get(body), with(RIGHT.get(body), pointers.get(place % pointers.size()), other));
        });
    }

    @Test
    void a_fault_points_to_a_field_with_a_code_and_a_sentence() {
        qt().withExamples(1_000).forAll(which, somewhere, value).check((body, place, other) -> {
            var pointers = pointers(JSON.readTree(RIGHT.get(body)), Pointer.WHOLE_BODY);
            var changed = with(RIGHT.get(body), pointers.get(place % pointers.size()), other);
            return readOrRefuse(TYPES.get(body), changed).stream()
                    .allMatch(fault -> fault.pointer().startsWith("/")
                            && fault.code().matches("[a-z-]+")
                            && fault.message().endsWith("."));
        });
    }

    @Test
    void any_damage_to_the_text_is_read_or_refused() {
        qt().withExamples(2_000)
                .forAll(
                        which,
                        somewhere,
                        Generate.oneOf(constant(""), strings().allPossible().ofLengthBetween(1, 3)))
                .checkAssert((body, place, instead) -> {
                    var text = RIGHT.get(body);
                    var at = place % text.length();
                    readOrRefuse(TYPES.get(body), text.substring(0, at) + instead + text.substring(at + 1));
                    readOrRefuse(TYPES.get(body), text.substring(0, at));
                });
    }

    private static List<FieldError> readOrRefuse(Class<?> type, String body) {
        try {
            read(type, body);
            return List.of();
        } catch (InvalidBody _) {
            return List.of();
        } catch (InvalidInput refused) {
            return refused.errors();
        }
    }

    private static List<String> pointers(JsonNode node, String here) {
        var pointers = new ArrayList<String>();
        for (var field : node.properties()) {
            var there = Pointer.child(here, field.getKey());
            pointers.add(there);
            pointers.addAll(pointers(field.getValue(), there));
        }
        for (var i = 0; node.isArray() && i < node.size(); i++) {
            var there = Pointer.child(here, i);
            pointers.add(there);
            pointers.addAll(pointers(node.get(i), there));
        }
        return pointers;
    }
}
