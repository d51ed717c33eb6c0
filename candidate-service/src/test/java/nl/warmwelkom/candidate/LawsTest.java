package nl.warmwelkom.candidate;

import java.util.stream.Stream;
import nl.warmwelkom.testing.laws.HouseLaws;
import nl.warmwelkom.testing.laws.Room;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LawsTest {

    private static final HouseLaws LAWS = HouseLaws.of("nl.warmwelkom.candidate");

    @TestFactory
    Stream<DynamicTest> each_room_knows_what_it_may() {
        return LAWS.rooms(Room.DOMAIN, Room.APPLICATION, Room.WEB, Room.MESSAGING, Room.PERSISTENCE);
    }

    @TestFactory
    Stream<DynamicTest> time_and_chance_come_into_the_domain_from_outside() {
        return LAWS.timeAndChance();
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
