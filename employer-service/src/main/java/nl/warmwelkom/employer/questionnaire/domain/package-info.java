/** What an employer answered and asked, and the rules for it. */
@NullMarked
package nl.warmwelkom.employer.questionnaire.domain;

import org.jspecify.annotations.NullMarked;
