package nl.warmwelkom.platform.erasure;

import java.util.List;

/** That a candidate was forgotten, as the database keeps it. */
public record StoredReport(List<String> introductions) {}
