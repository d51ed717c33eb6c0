/** Estimates over HTTP. */
@NullMarked
package nl.warmwelkom.match.provision.web;

import org.jspecify.annotations.NullMarked;
