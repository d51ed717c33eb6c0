package nl.warmwelkom.testing.laws;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** A feature of a few classes has no rooms; what those are for holds in it all the same. */
final class FlatFeatures {

    private FlatFeatures() {}

    /** Records and enums are what a domain is made of. */
    static ArchRule values(String root) {
        return noClasses()
                .that(flat(root).and(describe("values", type -> type.isRecord() || type.isEnum())))
                .should()
                .dependOnClassesThat(Room.STORE
                        .or(Room.BROKER)
                        .or(Room.HTTP)
                        .or(resideInAnyPackage(
                                "reactor..", "org.springframework.beans..", "org.springframework.context..")))
                .because("a value says what it is in any surroundings");
    }

    /** Controllers and listeners let in; a store class of the feature keeps. */
    static ArchRule doors(String root) {
        return noClasses()
                .that(flat(root).and(describe("doors", FlatFeatures::isDoor)))
                .should()
                .dependOnClassesThat(Room.STORE)
                .because("what lets in a request or an event does not write the database itself");
    }

    private static boolean isDoor(JavaClass type) {
        return type.isMetaAnnotatedWith("org.springframework.stereotype.Controller") || Habits.listens(type);
    }

    private static DescribedPredicate<JavaClass> flat(String root) {
        return resideInAPackage(root + ".*")
                .and(describe(
                        "stand in a feature without rooms",
                        type -> type.getPackage().getSubpackages().isEmpty()));
    }
}
