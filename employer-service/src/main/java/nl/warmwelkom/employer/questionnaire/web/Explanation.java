package nl.warmwelkom.employer.questionnaire.web;

import nl.warmwelkom.contracts.catalogue.Label;

/**
 * Why a question is not passed on.
 *
 * @param instead what may be asked or done
 */
record Explanation(Label rule, Label why, Label instead) {}
