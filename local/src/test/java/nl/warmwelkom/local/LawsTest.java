package nl.warmwelkom.local;

import java.util.stream.Stream;
import nl.warmwelkom.testing.laws.HouseLaws;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LawsTest {

    @TestFactory
    Stream<DynamicTest> the_habits_of_the_house_are_kept() {
        return HouseLaws.of("nl.warmwelkom.local").habits();
    }
}
