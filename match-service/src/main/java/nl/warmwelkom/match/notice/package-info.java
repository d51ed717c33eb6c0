/** Mail to jobcoaches and account managers about what waits for them. Nothing about a candidate, not even a name. */
@NullMarked
package nl.warmwelkom.match.notice;

import org.jspecify.annotations.NullMarked;
