package nl.warmwelkom.candidate.dossier.domain;

import static nl.warmwelkom.candidate.dossier.domain.MadeUp.CONTENTS;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.NOW;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.butUnshared;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.need;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.sam;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.signed;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.withNeeds;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.withStory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A dossier as it was is read as it is shared now. */
class VersionsTest {

    private static Contents contents(Profile profile) {
        return Contents.first(Asked.of(profile), signed());
    }

    @Test
    void lowering_a_level_now_hides_the_old_words_too() {
        var then = contents(withStory(sam(), new Story("Toen was ik bang.", Sharing.TEAM)));
        var now = contents(withStory(sam(), new Story("Ik bak.", Sharing.PRIVATE)));

        assertThat(then.asSharedNow(now, Sharing.COACH).profile().story()).isEqualTo(Story.NOT_TOLD);
        assertThat(then.asSharedNow(then, Sharing.COACH).profile().story().words())
                .isEqualTo("Toen was ik bang.");
    }

    @Test
    void raising_a_level_now_does_not_show_what_was_private_then() {
        var then = contents(withStory(sam(), new Story("Toen was ik bang.", Sharing.PRIVATE)));
        var now = contents(withStory(sam(), new Story("Ik bak.", Sharing.TEAM)));

        assertThat(then.asSharedNow(now, Sharing.COACH).profile().story()).isEqualTo(Story.NOT_TOLD);
    }

    @Test
    void what_was_taken_out_is_not_there_in_the_old_one_either() {
        var then = contents(withNeeds(
                sam(), List.of(need("buddy", "Oud.", Sharing.COACH), need("rustige-werkplek", "Weg.", Sharing.COACH))));
        var now = contents(withNeeds(sam(), List.of(need("buddy", "Nieuw.", Sharing.COACH))));

        assertThat(then.asSharedNow(now, Sharing.COACH).profile().needs())
                .containsExactly(need("buddy", "Oud.", Sharing.COACH));
    }

    @Test
    void a_coach_cannot_tell_from_an_old_one_what_is_not_shared_now_nor_what_was_not_shared_then() {
        qt().forAll(CONTENTS, CONTENTS, CONTENTS).checkAssert((then, now, other) -> {
            var hiddenNow = butUnshared(now, other, Sharing.COACH);
            var hiddenThen = butUnshared(then, other, Sharing.COACH);

            assertThat(then.asSharedNow(hiddenNow, Sharing.COACH))
                    .isEqualTo(then.asSharedNow(now.at(NOW), Sharing.COACH));
            assertThat(hiddenThen.asSharedNow(now, Sharing.COACH))
                    .isEqualTo(then.at(NOW).asSharedNow(now, Sharing.COACH));
        });
    }

    @Test
    void every_word_of_an_old_one_that_a_coach_reads_was_shared_then_and_is_about_what_is_shared_now() {
        qt().forAll(CONTENTS, CONTENTS).checkAssert((then, now) -> {
            var seen = then.asSharedNow(now, Sharing.COACH);

            assertThat(then.seenBy(Sharing.COACH).profile().needs())
                    .containsAll(seen.profile().needs());
            assertThat(seen.profile().needs())
                    .allSatisfy(need -> assertThat(
                                    now.seenBy(Sharing.COACH).profile().needs())
                            .extracting(SupportNeed::code)
                            .contains(need.code()));
            assertThat(seen.journey().answers())
                    .allMatch(answer -> !answer.isPrivate())
                    .allSatisfy(answer -> assertThat(now.journey().answers())
                            .anyMatch(present -> !present.isPrivate() && present.isAt(answer.prompt())));
            assertThat(seen.profile().person()).isEqualTo(now.profile().person());
        });
    }

    @Test
    void who_may_see_something_and_who_wrote_it_do_not_make_another_version_of_it() {
        qt().forAll(CONTENTS).checkAssert(contents -> {
            assertThat(contents.at(NOW.plusSeconds(400_000_000)).saysTheSameAs(contents))
                    .isTrue();
            assertThat(contents(withStory(contents.profile(), new Story("Iets anders.", Sharing.COACH)))
                            .saysTheSameAs(contents))
                    .isFalse();
        });
    }
}
