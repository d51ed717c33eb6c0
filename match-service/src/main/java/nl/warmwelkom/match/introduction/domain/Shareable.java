package nl.warmwelkom.match.introduction.domain;

import java.util.Set;

/** What the dossier allows an employer to see at all. */
public record Shareable(boolean givenName, boolean story, boolean strengths, Set<SupportNeed> supportNeeds) {

    public Shareable {
        supportNeeds = Set.copyOf(supportNeeds);
    }

    boolean allows(Item item) {
        return switch (item) {
            case Item.Part part ->
                switch (part) {
                    case GIVEN_NAME -> givenName;
                    case STORY -> story;
                    case STRENGTHS -> strengths;
                };
            case SupportNeed need -> supportNeeds.contains(need) && !need.equals(SupportNeed.DECIDING_WHAT_TO_TELL);
        };
    }
}
