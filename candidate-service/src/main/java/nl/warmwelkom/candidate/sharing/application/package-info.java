/** Following introductions and employers, and showing what is shared. */
@NullMarked
package nl.warmwelkom.candidate.sharing.application;

import org.jspecify.annotations.NullMarked;
