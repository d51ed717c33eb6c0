package nl.warmwelkom.match.matching.domain;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Codes that are met and codes that are not yet, each in the order of their codes. */
public record Split<C extends Code>(List<C> met, List<C> missing) {

    public Split {
        met = List.copyOf(met);
        missing = List.copyOf(missing);
    }

    static <C extends Code> Split<C> of(Collection<C> codes, Predicate<C> isMet) {
        var halves = codes.stream().sorted(Code.BY_VALUE).collect(Collectors.partitioningBy(isMet));
        return new Split<>(halves.getOrDefault(true, List.of()), halves.getOrDefault(false, List.of()));
    }
}
