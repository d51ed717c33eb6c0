package nl.warmwelkom.testing.laws;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What all services share keeps to the habits too, and cannot test that itself: the laws stand on top of it. */
class PlumbingLawsTest {

    @TestFactory
    Stream<DynamicTest> the_contracts_keep_the_habits() {
        return HouseLaws.of("nl.warmwelkom.contracts").habits();
    }

    @TestFactory
    Stream<DynamicTest> the_platform_keeps_the_habits() {
        return HouseLaws.of("nl.warmwelkom.platform").habits();
    }

    @TestFactory
    Stream<DynamicTest> the_embedded_servers_keep_the_habits() {
        return HouseLaws.of("nl.warmwelkom.embedded").habits();
    }
}
