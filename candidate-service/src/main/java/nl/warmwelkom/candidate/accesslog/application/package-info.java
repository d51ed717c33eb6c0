/** Reading the lines. */
@NullMarked
package nl.warmwelkom.candidate.accesslog.application;

import org.jspecify.annotations.NullMarked;
