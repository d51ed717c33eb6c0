/** Advice, and which pieces of it cannot both be followed. */
@NullMarked
package nl.warmwelkom.candidate.sharedvision.domain;

import org.jspecify.annotations.NullMarked;
