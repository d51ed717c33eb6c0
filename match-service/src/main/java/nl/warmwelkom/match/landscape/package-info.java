/** What this service knows of employers, positions and candidates: what their services told, and nothing else. */
@NullMarked
package nl.warmwelkom.match.landscape;

import org.jspecify.annotations.NullMarked;
