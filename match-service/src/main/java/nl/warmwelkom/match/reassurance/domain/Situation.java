package nl.warmwelkom.match.reassurance.domain;

/** Something that an employer tells is happening now. Never stored, and never about a named person. */
public enum Situation {
    SICK_REPORTED,
    EMPLOYEE_BEGAN
}
