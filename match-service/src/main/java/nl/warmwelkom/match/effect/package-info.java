/** Whether tips help: what employers say of them, and what becomes of worries. Nothing about a candidate. */
@NullMarked
package nl.warmwelkom.match.effect;

import org.jspecify.annotations.NullMarked;
