/** What it takes to erase, and what other features do for it. */
@NullMarked
package nl.warmwelkom.candidate.erasure.application;

import org.jspecify.annotations.NullMarked;
