/** A page to read what was mailed: nothing of it leaves this machine. */
@NullMarked
package nl.warmwelkom.local.post;

import org.jspecify.annotations.NullMarked;
