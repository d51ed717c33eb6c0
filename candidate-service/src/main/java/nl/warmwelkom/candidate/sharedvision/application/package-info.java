/** What people do with advice. */
@NullMarked
package nl.warmwelkom.candidate.sharedvision.application;

import org.jspecify.annotations.NullMarked;
