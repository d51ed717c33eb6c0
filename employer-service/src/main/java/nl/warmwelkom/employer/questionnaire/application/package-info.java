/** What can be done with answers and questions. */
@NullMarked
package nl.warmwelkom.employer.questionnaire.application;

import org.jspecify.annotations.NullMarked;
