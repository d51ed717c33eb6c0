/** What an editor does with a tip: write, read what another wrote, publish, retire. */
@NullMarked
package nl.warmwelkom.match.editing.domain;

import org.jspecify.annotations.NullMarked;
