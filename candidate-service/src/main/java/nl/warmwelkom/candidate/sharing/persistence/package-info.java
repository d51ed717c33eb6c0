/** What is known of introductions and employers, in MongoDB. */
@NullMarked
package nl.warmwelkom.candidate.sharing.persistence;

import org.jspecify.annotations.NullMarked;
