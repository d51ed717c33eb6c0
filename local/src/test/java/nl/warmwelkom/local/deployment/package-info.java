/** What stands at the top of the repository: scripts, images, the compose file. */
@NullMarked
package nl.warmwelkom.local.deployment;

import org.jspecify.annotations.NullMarked;
