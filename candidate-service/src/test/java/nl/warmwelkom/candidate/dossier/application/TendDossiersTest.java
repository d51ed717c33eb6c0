package nl.warmwelkom.candidate.dossier.application;

import static nl.warmwelkom.candidate.dossier.application.Office.ROBIN;
import static nl.warmwelkom.candidate.dossier.application.Office.SAM;
import static nl.warmwelkom.candidate.dossier.application.Office.SAM_SELF;
import static nl.warmwelkom.candidate.dossier.application.Office.present;
import static nl.warmwelkom.candidate.dossier.application.Office.writing;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.sam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.warmwelkom.candidate.dossier.application.Messages.Message;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Purpose;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class TendDossiersTest {

    private static final Duration A_YEAR = Duration.ofDays(366);
    private static final Duration FOUR_WEEKS = Duration.ofDays(28);

    private final Office office = new Office();
    private final List<Message> told = new ArrayList<>();
    private final List<String> erased = new ArrayList<>();
    private boolean nobodyCanBeReached;
    private final Messages messages = (message, _) -> Mono.fromRunnable(() -> {
        if (nobodyCanBeReached) {
            throw new IllegalStateException("the mail server is away");
        }
        told.add(message);
    });
    private final TendDossiers tendDossiers =
            new TendDossiers(office.dossiers, messages, id -> Mono.fromRunnable(() -> erased.add(id)), office.clock);

    private void tend() {
        tendDossiers.tend().block();
    }

    private void untilAsked() {
        office.clock.forward(A_YEAR);
        tend();
        tend();
    }

    @Test
    void what_nobody_touched_for_a_year_is_asked_about_once_and_erased_four_weeks_later() {
        office.samStarts();
        tend();
        assertThat(told).isEmpty();

        untilAsked();
        assertThat(told).containsOnlyOnce(Message.KEEP_OR_ERASE);
        office.clock.forward(FOUR_WEEKS.minusMillis(1));
        tend();
        assertThat(erased).isEmpty();
        office.clock.forward(Duration.ofMillis(1));
        tend();

        assertThat(erased).containsExactly("sam");
        assertThat(told).containsOnlyOnce(Message.KEEP_OR_ERASE);
    }

    @Test
    void whoever_writes_decides_or_says_so_keeps_it() {
        office.samStarts();
        office.robinStarts();
        var noteUse = new NoteUse(office.dossiers, office.clock);
        untilAsked();

        present(office.changeDossier.change(present(office.dossiers.find(SAM)), SAM_SELF, writing(sam(), false)));
        noteUse.of("robin").block();
        office.clock.forward(FOUR_WEEKS);
        tend();
        assertThat(erased).isEmpty();

        office.clock.forward(A_YEAR);
        tend();
        tend();
        office.decide(SAM, SAM_SELF, new Purpose.Matching(), false);
        office.clock.forward(FOUR_WEEKS);
        tend();
        assertThat(erased).containsExactly("robin");
    }

    @Test
    void nobody_is_counted_as_asked_whom_nothing_was_told() {
        office.samStarts();
        nobodyCanBeReached = true;
        office.clock.forward(A_YEAR);
        assertThatThrownBy(this::tend).hasMessageContaining("mail server");
        office.clock.forward(FOUR_WEEKS.multipliedBy(2));
        assertThatThrownBy(this::tend).hasMessageContaining("mail server");
        assertThat(erased).isEmpty();

        nobodyCanBeReached = false;
        tend();
        tend();
        assertThat(told).contains(Message.KEEP_OR_ERASE);
        assertThat(erased).isEmpty();
    }

    @Test
    void one_that_cannot_be_tended_does_not_keep_the_next_one_waiting() {
        office.samStarts();
        office.robinStarts();
        var picky = new TendDossiers(
                office.dossiers,
                messages,
                id -> id.equals("robin")
                        ? Mono.error(new IllegalStateException("not now"))
                        : Mono.fromRunnable(() -> erased.add(id)),
                office.clock);
        untilAsked();
        office.clock.forward(FOUR_WEEKS);

        assertThatThrownBy(() -> picky.tend().block()).hasMessageContaining("not now");

        assertThat(erased).containsExactly("sam");
    }

    @Test
    void what_ends_by_itself_is_told_four_weeks_before() {
        office.samStarts();
        office.clock.forward(A_YEAR.minus(FOUR_WEEKS));
        tend();
        tend();

        assertThat(told).containsExactly(Message.ENDS_SOON);
    }

    @Test
    void noting_that_it_is_of_use_writes_at_most_once_a_month_and_never_starts_anything() {
        var stored = office.samStarts();
        var noteUse = new NoteUse(office.dossiers, office.clock);

        noteUse.of("sam").block();
        assertThat(present(office.dossiers.find(SAM)).version()).isEqualTo(stored.version());
        office.clock.forward(Duration.ofDays(31));
        noteUse.of("sam").block();
        noteUse.of("sam").block();
        noteUse.of("nobody").block();

        assertThat(present(office.dossiers.find(SAM)).version()).isEqualTo(stored.version() + 1);
        assertThat(office.dossiers.find(new CandidateId("nobody")).block()).isNull();
        assertThat(office.dossiers.find(ROBIN).block()).isNull();
    }
}
