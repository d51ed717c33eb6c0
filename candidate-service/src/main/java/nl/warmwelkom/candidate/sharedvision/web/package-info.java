/** Advice over HTTP. */
@NullMarked
package nl.warmwelkom.candidate.sharedvision.web;

import org.jspecify.annotations.NullMarked;
