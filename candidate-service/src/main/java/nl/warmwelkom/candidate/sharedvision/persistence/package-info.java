/** Advice in MongoDB, sealed. */
@NullMarked
package nl.warmwelkom.candidate.sharedvision.persistence;

import org.jspecify.annotations.NullMarked;
