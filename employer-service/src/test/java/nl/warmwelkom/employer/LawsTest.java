package nl.warmwelkom.employer;

import java.util.stream.Stream;
import nl.warmwelkom.testing.laws.HouseLaws;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LawsTest {

    private static final HouseLaws LAWS = HouseLaws.of("nl.warmwelkom.employer");

    @TestFactory
    Stream<DynamicTest> a_small_feature_keeps_its_parts_apart_without_rooms() {
        return LAWS.flatFeatures();
    }

    @TestFactory
    Stream<DynamicTest> features_and_services_stay_apart() {
        return LAWS.neighbours();
    }

    @TestFactory
    Stream<DynamicTest> the_habits_of_the_house_are_kept() {
        return LAWS.habits();
    }
}
