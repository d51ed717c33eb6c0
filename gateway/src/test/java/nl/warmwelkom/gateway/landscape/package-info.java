/** The gateway on a real port, with small real servers where the services would be. */
@NullMarked
package nl.warmwelkom.gateway.landscape;

import org.jspecify.annotations.NullMarked;
