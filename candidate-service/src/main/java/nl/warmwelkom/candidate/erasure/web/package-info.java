/** Erasing over HTTP. */
@NullMarked
package nl.warmwelkom.candidate.erasure.web;

import org.jspecify.annotations.NullMarked;
