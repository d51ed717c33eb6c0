package nl.warmwelkom.match.matching.index;

import java.util.List;
import java.util.function.Function;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Coded;
import nl.warmwelkom.match.matching.domain.Code;
import nl.warmwelkom.match.matching.domain.Trait;

/** The codes that have a bitmap. A position with any other code is kept beside the bitmaps, and looked at by itself. */
public record Vocabulary(
        List<Code.Strength> strengths, List<Code.Field> fields, List<Code.Support> support, List<Trait> traits) {

    /** What one word of a row can tell apart. */
    private static final int BITS = 64;

    /** Three bits for a level, in two words. */
    private static final int LEVELS = 42;

    public Vocabulary {
        strengths = first(BITS, strengths);
        fields = first(BITS, fields);
        support = first(BITS, support);
        traits = first(LEVELS, traits);
    }

    /** What the catalogue has. */
    public static Vocabulary of(Catalogue catalogue) {
        return new Vocabulary(
                codes(catalogue.strengths(), Code.Strength::new),
                codes(catalogue.interests(), Code.Field::new),
                codes(catalogue.supportNeeds(), Code.Support::new),
                codes(catalogue.environment(), Trait::new));
    }

    private static <C> List<C> codes(List<? extends Coded> list, Function<String, C> code) {
        return list.stream().map(Coded::code).map(code).toList();
    }

    private static <C> List<C> first(int most, List<C> codes) {
        return List.copyOf(codes.subList(0, Math.min(most, codes.size())));
    }
}
