package nl.warmwelkom.testing.laws;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** What is done everywhere, and what nowhere. */
final class Habits {

    private Habits() {}

    /**
     * A listener has to block: one that returns a {@code Mono} is handed the next record before this one is done. So may a
     * configuration, while the service starts and nobody waits for it. Anybody else would hold up all requests of a thread.
     */
    static ArchRule blocking() {
        return noClasses()
                .that(not(mayWait()))
                .should()
                .accessTargetWhere(target(owner(resideInAPackage("reactor.core.publisher")))
                        .and(target(nameMatching("block(Optional|First|Last)?|toIterable|toStream"))))
                .because("only a listener on a topic may wait, and a service that is not up yet");
    }

    private static DescribedPredicate<JavaClass> mayWait() {
        return describe(
                "may wait",
                type -> type.isAnnotatedWith("org.springframework.context.annotation.Configuration") || listens(type));
    }

    static boolean listens(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(method -> method.isAnnotatedWith("org.springframework.kafka.annotation.KafkaListener"));
    }

    static ArchRule injection() {
        return noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .because("what a class needs stands in its constructor");
    }

    static ArchRule nullMarked() {
        return classes()
                .should(new ArchCondition<>("be in a package that is @NullMarked") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                            events.add(SimpleConditionEvent.violated(item, item.getName() + " is not @NullMarked"));
                        }
                    }
                })
                .because("null is said where it may be, and nowhere else");
    }

    static ArchRule wholeSwitches() {
        return classes()
                .should(WholeSwitches.nameEveryCase())
                .because("whoever adds a case has to meet the compiler at every switch");
    }

    /** Time and chance come into the domain from outside, or no example could be told twice. */
    static ArchRule timeAndChance(String root) {
        return noClasses()
                .that(Room.in(root, Room.DOMAIN))
                .should()
                .accessTargetWhere(target(owner(CLOCKS_AND_DICE))
                        .or(target(DescribedPredicate.<AccessTarget>describe(
                                "tell the time or throw dice", Habits::asks))))
                .because("time and chance come from outside");
    }

    private static final DescribedPredicate<JavaClass> CLOCKS_AND_DICE = describe(
            "a clock or a die",
            type -> type.isAssignableTo(java.time.InstantSource.class)
                    || type.isAssignableTo(java.util.random.RandomGenerator.class));

    private static boolean asks(AccessTarget target) {
        var name = target.getOwner().getName() + "." + target.getName();
        return name.matches("java\\.time\\..*\\.now")
                || name.matches("java\\.lang\\.System\\.(currentTimeMillis|nanoTime)")
                || name.matches(
                        "java\\.lang\\.Math\\.random|java\\.util\\.UUID\\.randomUUID|java\\.util\\.Collections\\.shuffle");
    }
}
