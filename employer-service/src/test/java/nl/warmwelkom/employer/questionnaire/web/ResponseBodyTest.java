package nl.warmwelkom.employer.questionnaire.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Questionnaire;
import nl.warmwelkom.employer.questionnaire.application.Hearing;
import nl.warmwelkom.employer.questionnaire.domain.Question;
import nl.warmwelkom.employer.questionnaire.domain.Response;
import nl.warmwelkom.employer.questionnaire.domain.ResponseBook;
import nl.warmwelkom.platform.body.FieldError;
import nl.warmwelkom.platform.body.InvalidInput;
import nl.warmwelkom.recognition.Recogniser;
import org.junit.jupiter.api.Test;

class ResponseBodyTest {

    private static final Instant NOON = Instant.parse("2026-11-04T12:00:00Z");

    private static final Hearing HEARING = new Hearing(Recogniser.standard());

    private final Questionnaire questionnaire = Catalogue.standard().questionnaire();

    @Test
    void worries_are_told_strongest_first_and_no_worry_is_not_one() {
        var response = given(answer("collegas", 2), answer("ziekteverzuim", 5), answer("kosten", 1));

        assertThat(response.worries()).containsExactly(answer("ziekteverzuim", 5), answer("collegas", 2));
    }

    @Test
    void each_question_has_an_id_of_its_own() {
        var response = new ResponseBody(
                        questionnaire.version(),
                        "before",
                        List.of(answer("kosten", 2)),
                        List.of("Wie belt mij?", "En dan?"))
                .toResponse("r", questionnaire, HEARING, NOON);

        assertThat(response.questions().stream().map(Question::id)).containsExactly("r-1", "r-2");
    }

    @Test
    void an_old_version_and_a_concern_twice_are_refused_together() {
        var body = new ResponseBody("1999-1", "before", List.of(answer("kosten", 2), answer("kosten", 3)), null);

        assertThatThrownBy(() -> body.toResponse("r", questionnaire, HEARING, NOON))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.errors().stream().map(FieldError::pointer))
                                .containsExactly("/version", "/answers/1/concern"));
    }

    @Test
    void a_book_finds_what_was_written_in_it() {
        var response = given(answer("kosten", 3));
        var book = ResponseBook.of(List.of()).with(response);

        assertThat(book.find("r")).contains(response);
        assertThat(book.find("other")).isEmpty();
    }

    private Response given(Response.Answer... answers) {
        return new ResponseBody(questionnaire.version(), "before", List.of(answers), null)
                .toResponse("r", questionnaire, HEARING, NOON);
    }

    private static Response.Answer answer(String concern, int intensity) {
        return new Response.Answer(concern, intensity);
    }
}
