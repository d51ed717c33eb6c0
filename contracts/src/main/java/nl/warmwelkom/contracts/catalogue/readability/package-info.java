/** Whether a Dutch text is language that most people read with ease (level B1), by rules that anybody can count after us. */
@NullMarked
package nl.warmwelkom.contracts.catalogue.readability;

import org.jspecify.annotations.NullMarked;
