/** The door for links, and the one that a link opens. */
@NullMarked
package nl.warmwelkom.candidate.link.web;

import org.jspecify.annotations.NullMarked;
