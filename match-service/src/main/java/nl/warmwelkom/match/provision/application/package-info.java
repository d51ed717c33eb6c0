/** Tells what could apply to a job. */
@NullMarked
package nl.warmwelkom.match.provision.application;

import org.jspecify.annotations.NullMarked;
