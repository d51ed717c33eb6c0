/** Takes feedback and tells what it adds up to. */
@NullMarked
package nl.warmwelkom.match.effect.application;

import org.jspecify.annotations.NullMarked;
