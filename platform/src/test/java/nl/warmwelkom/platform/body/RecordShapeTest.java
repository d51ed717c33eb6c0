package nl.warmwelkom.platform.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.openapi.OpenApiDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordShapeTest {

    private final RequestBodies bodies =
            new RequestBodies(OpenApiDocument.standard(), CodeLookup.in(Catalogue.standard()));

    @Test
    void a_record_may_leave_room_for_more_than_the_schema_needs() {
        assertThatCode(() -> bodies.mayBeEmpty(Roomy.class)).doesNotThrowAnyException();
    }

    @Test
    void a_field_that_the_record_forgets_is_noticed() {
        refuses(Forgetful.class, "questions is not in the record");
    }

    @Test
    void a_field_that_the_schema_does_not_know_is_noticed() {
        refuses(Dreaming.class, "mood is not in the schema");
    }

    @Test
    void a_difference_further_down_is_noticed() {
        refuses(Deep.class, "strength is not in the schema");
    }

    @Test
    void what_may_be_absent_has_to_be_nullable() {
        refuses(Hasty.class, "reasonCode may be absent");
    }

    @Test
    void a_schema_that_does_not_exist_is_noticed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bodies.mayBeEmpty(Lost.class))
                .withMessageContaining("NewNothing");
    }

    @Test
    void what_is_no_record_is_noticed() {
        assertThatIllegalArgumentException().isThrownBy(() -> bodies.mayBeEmpty(NoRecord.class));
        assertThatIllegalArgumentException().isThrownBy(() -> bodies.mayBeEmpty(String.class));
    }

    @Test
    void a_record_that_cannot_hold_a_right_value_is_our_mistake() {
        assertThatIllegalStateException()
                .isThrownBy(() -> bodies.read(Narrow.class, "{\"motivation\": \"Sam slikt pillen\"}".getBytes(UTF_8)))
                .withMessageContaining("motivation")
                .withMessageNotContaining("Sam")
                .withNoCause();
    }

    private void refuses(Class<?> type, String difference) {
        assertThatIllegalStateException()
                .isThrownBy(() -> bodies.mayBeEmpty(type))
                .withMessageContaining(type.getName())
                .withMessageContaining(difference);
    }

    record Worry(String concern, int intensity) {}

    @RequestSchema("NewResponse")
    record Roomy(
            String version,
            String moment,
            List<Worry> answers,
            @Nullable List<String> questions) {}

    @RequestSchema("NewResponse")
    record Forgetful(String version, String moment, List<Worry> answers) {}

    @RequestSchema("NewResponse")
    record Dreaming(String version, String moment, List<Worry> answers, List<String> questions, String mood) {}

    record StrongWorry(String concern, int strength) {}

    @RequestSchema("NewResponse")
    record Deep(String version, String moment, List<StrongWorry> answers, List<String> questions) {}

    @RequestSchema("Withdrawal")
    record Hasty(String reasonCode) {}

    @RequestSchema("NewNothing")
    record Lost() {}

    @RequestSchema("Withdrawal")
    static class NoRecord {}

    @RequestSchema("Amendment")
    record Narrow(int motivation) {}
}
