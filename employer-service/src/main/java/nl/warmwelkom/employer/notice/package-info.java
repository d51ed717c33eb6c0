/** Mail to an employer's contact: what happened, and where to read more. Nothing about a candidate, not even a name. */
@NullMarked
package nl.warmwelkom.employer.notice;

import org.jspecify.annotations.NullMarked;
