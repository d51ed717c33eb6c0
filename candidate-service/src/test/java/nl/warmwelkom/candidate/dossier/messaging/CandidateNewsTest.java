package nl.warmwelkom.candidate.dossier.messaging;

import static nl.warmwelkom.candidate.dossier.domain.MadeUp.COACH;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.DOSSIER;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.NOW;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.given;
import static nl.warmwelkom.candidate.dossier.domain.MadeUp.sam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.candidate.dossier.domain.Dossier;
import nl.warmwelkom.candidate.dossier.domain.ForMatching;
import nl.warmwelkom.candidate.dossier.domain.MadeUp;
import nl.warmwelkom.candidate.dossier.domain.Purpose;
import nl.warmwelkom.candidate.dossier.domain.SupportNeed;
import nl.warmwelkom.contracts.events.CandidateEvent;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateChanged;
import nl.warmwelkom.contracts.events.CandidateEvent.CandidateWithdrawn;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.event.Announcement;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CandidateNewsTest {

    private static final CandidateId ID = new CandidateId("c1");

    private static Announcement news(Dossier dossier) {
        return CandidateNews.of(dossier.id(), ForMatching.of(dossier, NOW));
    }

    @Test
    void a_dossier_in_matching_is_told_as_codes() {
        var dossier =
                MadeUp.startedByCoach(ID, COACH, sam()).decided(given(new Purpose.Matching(), NOW.plusSeconds(60)));

        assertThat(news(dossier))
                .isEqualTo(Announcement.of(
                        Topic.CANDIDATES,
                        "c1",
                        new CandidateChanged(
                                "AM19",
                                "2312",
                                12,
                                12,
                                24,
                                List.of("mon-am"),
                                List.of("nauwkeurig"),
                                List.of("voedsel"),
                                List.of("VCA"),
                                List.of("geluid:low"),
                                List.of("nachtwerk:high"),
                                List.of(
                                        new CandidateEvent.Need("buddy", false, true),
                                        new CandidateEvent.Need("rustige-werkplek", false, false),
                                        new CandidateEvent.Need("vaste-werktijden", false, false)),
                                false,
                                true,
                                List.of("jobcoach-leiden"),
                                false)));
    }

    @Test
    void a_dossier_out_of_matching_is_told_as_withdrawn() {
        assertThat(news(MadeUp.startedByCoach(ID, COACH, sam())))
                .isEqualTo(Announcement.of(
                        Topic.CANDIDATES, "c1", new CandidateWithdrawn(List.of("jobcoach-leiden"), false)));
    }

    @Test
    void no_name_contact_or_word_of_a_dossier_is_ever_told() {
        qt().forAll(DOSSIER)
                .checkAssert(dossier -> assertThat(JsonMapper.shared()
                                .writeValueAsString(news(dossier).event()))
                        .doesNotContain(words(dossier)));
    }

    private static List<String> words(Dossier dossier) {
        var person = dossier.contents().profile().person();
        var ofPerson = Stream.of(
                person.givenName(),
                person.familyName(),
                person.contact().email(),
                dossier.contents().profile().story().words());
        var ofNeeds = dossier.contents().profile().needs().stream().map(SupportNeed::words);
        return Stream.concat(ofPerson, ofNeeds)
                .filter(Objects::nonNull)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
