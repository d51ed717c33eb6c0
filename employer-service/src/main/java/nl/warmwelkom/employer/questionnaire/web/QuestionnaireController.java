package nl.warmwelkom.employer.questionnaire.web;

import nl.warmwelkom.contracts.catalogue.Questionnaire;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class QuestionnaireController {

    private final Questionnaire questionnaire;

    QuestionnaireController(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    @GetMapping("/api/v1/questionnaire")
    Questionnaire read() {
        return questionnaire;
    }
}
