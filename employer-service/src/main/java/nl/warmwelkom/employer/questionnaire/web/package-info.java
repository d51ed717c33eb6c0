/** The door for answers and questions. */
@NullMarked
package nl.warmwelkom.employer.questionnaire.web;

import org.jspecify.annotations.NullMarked;
