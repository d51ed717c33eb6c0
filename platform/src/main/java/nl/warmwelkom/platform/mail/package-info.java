/** Mail: written down before it leaves, handed over once, and taken back while it waits. */
@NullMarked
package nl.warmwelkom.platform.mail;

import org.jspecify.annotations.NullMarked;
