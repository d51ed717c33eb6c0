/** The services behind the door, and how long we wait for them. */
@NullMarked
package nl.warmwelkom.gateway.services;

import org.jspecify.annotations.NullMarked;
