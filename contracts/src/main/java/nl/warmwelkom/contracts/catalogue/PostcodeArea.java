package nl.warmwelkom.contracts.catalogue;

/**
 * A four-digit postcode area.
 *
 * @param lat latitude of its centre
 * @param lon longitude of its centre
 * @param region code of the region that it lies in
 */
public record PostcodeArea(String code, String place, double lat, double lon, String region) implements Coded {

    /** The place is what people call it. */
    @Override
    public Label label() {
        return new Label(place, place);
    }
}
