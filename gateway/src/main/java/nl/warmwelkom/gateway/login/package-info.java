/** People log in here and nowhere else: the browser gets a cookie, and never a token. */
@NullMarked
package nl.warmwelkom.gateway.login;

import org.jspecify.annotations.NullMarked;
