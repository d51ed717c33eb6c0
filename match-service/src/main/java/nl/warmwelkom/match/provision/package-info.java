/** What could apply to a job, and what it is worth. */
@NullMarked
package nl.warmwelkom.match.provision;

import org.jspecify.annotations.NullMarked;
