/** What holds for every mail that a service sends. */
@NullMarked
package nl.warmwelkom.testing.mail;

import org.jspecify.annotations.NullMarked;
