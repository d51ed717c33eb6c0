package nl.warmwelkom.candidate.sharing.persistence;

import java.util.List;

/** Which accounts act for an employer, as the database keeps it. */
public record StoredEmployer(List<String> accounts) {}
