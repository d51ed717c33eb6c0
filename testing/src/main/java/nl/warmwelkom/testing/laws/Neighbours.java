package nl.warmwelkom.testing.laws;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;

/** What features and services may know of each other. */
final class Neighbours {

    private Neighbours() {}

    /** Services know contracts and platform, not each other. */
    static ArchRule services(String root) {
        return classes()
                .that(resideInAPackage(root + ".."))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("nl.warmwelkom..")
                        .or(resideInAnyPackage(
                                root + "..",
                                "nl.warmwelkom.contracts..",
                                "nl.warmwelkom.recognition..",
                                "nl.warmwelkom.platform..")))
                .because("services tell each other what happened, and share nothing else");
    }

    /** A feature knows of another one its use cases and ports. A flat feature has no rooms: what it makes public is its port. */
    static ArchRule features(String root) {
        return classes()
                .that(resideInAPackage(root + ".*.."))
                .should(knowOnlyTheFrontOfOthers(root))
                .because("a feature that knows another one's inside cannot be changed alone");
    }

    private static ArchCondition<JavaClass> knowOnlyTheFrontOfOthers(String root) {
        return new ArchCondition<>("know of another feature only its application room") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isInside(root, item, dependency.getTargetClass()))
                        .map(Dependency::getDescription)
                        .forEach(what -> events.add(SimpleConditionEvent.violated(item, what)));
            }
        };
    }

    private static boolean isInside(String root, JavaClass item, JavaClass target) {
        var name = target.getPackageName();
        return name.startsWith(root + ".")
                && !feature(root, name).equals(feature(root, item.getPackageName()))
                && isRoomButNotTheFront(root, name);
    }

    private static boolean isRoomButNotTheFront(String root, String name) {
        return Arrays.stream(Room.values())
                .filter(room -> room != Room.APPLICATION)
                .anyMatch(room -> (name + ".").startsWith(feature(root, name) + "." + room.folder() + "."));
    }

    private static String feature(String root, String name) {
        var end = name.indexOf('.', root.length() + 1);
        return end < 0 ? name : name.substring(0, end);
    }
}
