package nl.warmwelkom.candidate.dossier.domain;

/** Something in a dossier that is shared or not: the story, or a support need that is not for the candidate alone. */
public record Item(String name) {

    public static final Item STORY = new Item("story");

    static Item of(SupportNeed need) {
        return new Item(need.code().value());
    }
}
