/** Who looked at a dossier, for whoever it is about and for an auditor. */
@NullMarked
package nl.warmwelkom.candidate.accesslog;

import org.jspecify.annotations.NullMarked;
