package nl.warmwelkom.web.quickcheck.domain;

/** How reassured an employer is, from 0 (ice-cold) to 100 (warm). */
public record Temperature(int degrees) {

    public Temperature {
        if (degrees < 0 || degrees > 100) {
            throw new IllegalArgumentException("The water is between 0 and 100, not " + degrees);
        }
    }
}
