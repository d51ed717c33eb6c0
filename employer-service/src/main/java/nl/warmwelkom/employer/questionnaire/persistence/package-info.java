/** Where answers and questions are kept. */
@NullMarked
package nl.warmwelkom.employer.questionnaire.persistence;

import org.jspecify.annotations.NullMarked;
