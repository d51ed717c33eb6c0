package nl.warmwelkom.match.introduction.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReasonCodeTest {

    static final List<Done> WITH_A_REASON =
            List.of(Done.RETURNED, Done.REJECTED, Done.DECLINED_BY_EMPLOYER, Done.WITHDRAWN);

    final List<ReasonCode> all = Stream.<ReasonCode[]>of(
                    ReturnReason.values(), RejectReason.values(), DeclineReason.values(), WithdrawReason.values())
            .flatMap(Stream::of)
            .toList();

    @Test
    void a_code_travels_in_kebab_case_and_reads_in_both_languages() {
        assertThat(all).allSatisfy(reason -> {
            assertThat(reason.code()).matches("[a-z]+(-[a-z]+)*");
            assertThat(reason.label().nl())
                    .isNotBlank()
                    .isNotEqualTo(reason.label().en());
        });
    }

    @Test
    void a_reason_is_found_by_its_code_where_it_belongs_and_nowhere_else() {
        assertThat(ReasonCode.of(Done.RETURNED, "motivation-unclear")).contains(ReturnReason.MOTIVATION_UNCLEAR);
        assertThat(ReasonCode.of(Done.REJECTED, "position-filled")).contains(RejectReason.POSITION_FILLED);
        assertThat(ReasonCode.of(Done.DECLINED_BY_EMPLOYER, "worry")).contains(DeclineReason.WORRY);
        assertThat(ReasonCode.of(Done.WITHDRAWN, "not-now")).contains(WithdrawReason.NOT_NOW);
        assertThat(ReasonCode.of(Done.WITHDRAWN, "worry")).isEmpty();
    }

    @Test
    void only_a_review_a_refusal_and_a_withdrawal_know_reasons() {
        assertThat(Done.values())
                .allSatisfy(done ->
                        assertThat(ReasonCode.of(done, "other").isPresent()).isEqualTo(WITH_A_REASON.contains(done)));
    }

    @Test
    void every_refusal_has_words_for_the_candidate_without_a_verdict() {
        assertThat(DeclineReason.values()).allSatisfy(reason -> {
            assertThat(reason.suggestionToCandidate().nl())
                    .isNotBlank()
                    .doesNotContainIgnoringCase("ziek", "klacht", "beperk", "helaas", "kan je niet", "kunt niet");
            assertThat(reason.suggestionToCandidate().en()).isNotBlank();
        });
    }

    @Test
    void what_was_done_is_found_by_its_code() {
        assertThat(Done.values())
                .allSatisfy(done -> assertThat(Done.of(done.code())).contains(done));
        assertThat(Done.of("unknown")).isEmpty();
    }
}
