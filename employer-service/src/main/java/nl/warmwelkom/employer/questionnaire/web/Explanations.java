package nl.warmwelkom.employer.questionnaire.web;

import nl.warmwelkom.contracts.catalogue.Boundary;
import nl.warmwelkom.employer.questionnaire.domain.Question.Heard;

/** What is said, kindly, to a question that crosses a line about a person. */
final class Explanations {

    private final Boundary boundary;

    Explanations(Boundary boundary) {
        this.boundary = boundary;
    }

    Explanation of(Heard heard) {
        var behind = heard.suggestions().isEmpty()
                ? null
                : heard.suggestions().getFirst().concern();
        return new Explanation(boundary.rule(), boundary.why(), boundary.insteadFor(behind));
    }
}
