@NullMarked
package nl.warmwelkom.testing.event;

import org.jspecify.annotations.NullMarked;
