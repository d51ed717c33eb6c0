package nl.warmwelkom.gateway.rate;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many requests one caller may make.
 *
 * @param subject requests by one account
 * @param address requests from one address without a token, and, counted apart, with a token that is refused
 */
@ConfigurationProperties("warm-welkom.limits")
record RateSettings(Rate subject, Rate address) {

    /**
     * Requests a second.
     *
     * @param perSecond 0 means no limit
     * @param burst how many may come at once
     */
    record Rate(long perSecond, long burst) {

        Rate {
            if (perSecond < 0 || (perSecond > 0 && burst < 1)) {
                throw new IllegalArgumentException("A rate is 0 (off), or more with a burst of at least 1");
            }
        }

        boolean isOff() {
            return perSecond == 0;
        }
    }
}
