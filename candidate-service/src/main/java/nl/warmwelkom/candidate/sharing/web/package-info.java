/** What is shared, over HTTP. */
@NullMarked
package nl.warmwelkom.candidate.sharing.web;

import org.jspecify.annotations.NullMarked;
