package nl.warmwelkom.employer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.warmwelkom.platform.security.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A test for each role that has no business with employers. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@EnumSource(
        value = Role.class,
        names = {"CANDIDATE", "JOBCOACH", "PROFESSIONAL", "EDITOR"})
public @interface EachStranger {}
