package nl.warmwelkom.contracts.catalogue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** How to compute what a provision is worth to an employer in one year. A provision without an amount has none of these. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "per-hour", value = Amount.PerHour.class),
    @JsonSubTypes.Type(name = "share-of-wage", value = Amount.ShareOfWage.class),
    @JsonSubTypes.Type(name = "share-of-minimum-wage", value = Amount.ShareOfMinimumWage.class),
    @JsonSubTypes.Type(name = "per-year", value = Amount.PerYear.class)
})
public sealed interface Amount {

    /** The only year that it holds for. */
    int year();

    /** What the lowest and the highest outcome rest on, in whole sentences. */
    List<Label> assuming();

    /** Ids of sources. */
    List<String> sources();

    /** So many cents for each paid hour, up to a most in whole euros a year. */
    record PerHour(int year, int cents, int mostEuros, List<Label> assuming, List<String> sources) implements Amount {

        public PerHour {
            assuming = List.copyOf(assuming);
            sources = List.copyOf(sources);
        }
    }

    /**
     * A percentage of what the employer itself pays, for a number of months.
     *
     * @param duringContract whether those months are months of the contract, so that a shorter one has fewer
     */
    record ShareOfWage(
            int year, Span percent, Span months, boolean duringContract, List<Label> assuming, List<String> sources)
            implements Amount {

        public ShareOfWage {
            assuming = List.copyOf(assuming);
            sources = List.copyOf(sources);
        }
    }

    /**
     * A percentage of the minimum wage for the hours of the job.
     *
     * @param onTopPerMille added for an employer's own costs
     */
    record ShareOfMinimumWage(int year, Span percent, int onTopPerMille, List<Label> assuming, List<String> sources)
            implements Amount {

        public ShareOfMinimumWage {
            assuming = List.copyOf(assuming);
            sources = List.copyOf(sources);
        }
    }

    /**
     * An amount in whole euros that stands by itself.
     *
     * @param hoursFrom holds for jobs of at least so many hours a week
     */
    record PerYear(int year, Span euros, int hoursFrom, List<Label> assuming, List<String> sources) implements Amount {

        public PerYear {
            assuming = List.copyOf(assuming);
            sources = List.copyOf(sources);
        }
    }

    /** From the least to the most. */
    record Span(int from, int to) {}
}
