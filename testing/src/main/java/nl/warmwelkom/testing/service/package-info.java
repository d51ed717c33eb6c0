/** A whole service, started once for all tests of its module. */
@NullMarked
package nl.warmwelkom.testing.service;

import org.jspecify.annotations.NullMarked;
