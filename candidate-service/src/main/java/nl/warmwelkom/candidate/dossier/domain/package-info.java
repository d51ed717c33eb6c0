/** The dossier that a candidate owns: who may see which item of it, and what leaves it. */
@NullMarked
package nl.warmwelkom.candidate.dossier.domain;

import org.jspecify.annotations.NullMarked;
