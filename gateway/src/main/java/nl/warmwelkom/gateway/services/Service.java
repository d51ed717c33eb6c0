package nl.warmwelkom.gateway.services;

/** An application behind the door. */
public enum Service {
    EMPLOYER,
    CANDIDATE,
    MATCH,
    WEB,
    IDENTITY
}
