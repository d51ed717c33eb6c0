/** Introductions over HTTP: each role its own view. */
@NullMarked
package nl.warmwelkom.match.introduction.web;

import org.jspecify.annotations.NullMarked;
