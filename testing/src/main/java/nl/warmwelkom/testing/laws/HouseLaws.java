package nl.warmwelkom.testing.laws;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The laws of the house, for the code under one package. A law that finds nothing to judge fails: a service names the rooms
 * that it has.
 */
public final class HouseLaws {

    private final String root;
    private final JavaClasses code;

    private HouseLaws(String root, JavaClasses code) {
        this.root = root;
        this.code = code;
    }

    /** For what runs in production under this package. */
    public static HouseLaws of(String root) {
        return new HouseLaws(
                root,
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(root));
    }

    /** What each room may know. */
    public Stream<DynamicTest> rooms(Room... rooms) {
        return tests(Stream.of(rooms).map(room -> room.law(root)));
    }

    /** Time and chance stay out of the domain. */
    public Stream<DynamicTest> timeAndChance() {
        return tests(Stream.of(Habits.timeAndChance(root)));
    }

    /** What holds in features that are too small for rooms. */
    public Stream<DynamicTest> flatFeatures() {
        return tests(Stream.of(FlatFeatures.values(root), FlatFeatures.doors(root)));
    }

    /** What features and services may know of each other. */
    public Stream<DynamicTest> neighbours() {
        return tests(Stream.of(Neighbours.features(root), Neighbours.services(root)));
    }

    /** What holds for any code of ours. */
    public Stream<DynamicTest> habits() {
        var lombok =
                DynamicTest.dynamicTest("there is no Lombok", () -> requireNoLombok(HouseLaws.class.getClassLoader()));
        return Stream.concat(
                tests(Stream.of(Habits.blocking(), Habits.injection(), Habits.nullMarked(), Habits.wholeSwitches())),
                Stream.of(lombok));
    }

    /** Lombok's annotations leave no trace in what is compiled, so it is not there to be used at all. */
    static void requireNoLombok(ClassLoader classPath) {
        if (classPath.getResource("lombok/Data.class") != null) {
            throw new AssertionError("Lombok is on the class path: what a class does has to stand in its source");
        }
    }

    private Stream<DynamicTest> tests(Stream<ArchRule> laws) {
        return laws.map(law -> law.allowEmptyShould(false))
                .map(law -> DynamicTest.dynamicTest(law.getDescription(), () -> law.check(code)));
    }
}
