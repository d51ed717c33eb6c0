/** House rules, generators and infrastructure that tests share. */
@NullMarked
package nl.warmwelkom.testing;

import org.jspecify.annotations.NullMarked;
