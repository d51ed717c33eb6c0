/**
 * All workplaces of the country in memory, as bitmaps: one bit for each position and each thing that can be asked or
 * offered, so that one machine instruction looks at 64 positions at once.
 *
 * <p>Way in: {@link nl.warmwelkom.match.matching.index.Index}. It answers as
 * {@link nl.warmwelkom.match.matching.domain.Proposals#rank} would, only sooner. It knows no framework.
 */
@NullMarked
package nl.warmwelkom.match.matching.index;

import org.jspecify.annotations.NullMarked;
