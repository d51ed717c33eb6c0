/** What worries an employer, and how warm it has become. */
@NullMarked
package nl.warmwelkom.employer.questionnaire;

import org.jspecify.annotations.NullMarked;
