package nl.warmwelkom.web.region;

import java.util.List;

/**
 * The region that a page is about, of those in which its reader works.
 *
 * @param others where this reader works too
 */
record OwnRegion(String code, List<String> others) {

    static OwnRegion among(List<String> all, String code) {
        return new OwnRegion(
                code, all.stream().filter(other -> !other.equals(code)).toList());
    }
}
