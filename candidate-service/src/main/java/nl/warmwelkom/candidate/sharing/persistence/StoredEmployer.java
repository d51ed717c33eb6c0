package nl.warmwelkom.candidate.sharing.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an employer is called and which accounts act for it, as the database keeps it.
 *
 * @param name null for one that was last heard of before names were kept
 */
public record StoredEmployer(@Nullable String name, List<String> accounts) {}
