package nl.warmwelkom.match.effect.domain;

/** Statistics, by those who know how. */
public interface Figures {

    /** The mean, and between what it lies with 95 % confidence. At least two values. */
    Mean mean(int... values);

    double median(int... values);

    /** A mean is never told without how sure it is. */
    record Mean(double mean, double from, double to) {}
}
