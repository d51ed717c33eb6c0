package nl.warmwelkom.match.introduction.application;

import nl.warmwelkom.match.introduction.domain.EmployerLimits.Slots;
import nl.warmwelkom.match.introduction.domain.Introduction;
import org.jspecify.annotations.Nullable;

/**
 * An introduction as it stands in the store.
 *
 * @param region the region of the employer, whose account manager reviews it
 * @param coach account of the jobcoach who proposed it
 * @param slots the places that its offer takes; null as long as there is none
 * @param version the condition of the next write
 */
public record Kept(Introduction introduction, String region, String coach, Slots.@Nullable Free slots, long version) {}
