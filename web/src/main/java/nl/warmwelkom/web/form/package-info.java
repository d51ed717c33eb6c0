/** What people fill in, kept until it is sent. */
@NullMarked
package nl.warmwelkom.web.form;

import org.jspecify.annotations.NullMarked;
