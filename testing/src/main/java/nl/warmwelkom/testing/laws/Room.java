package nl.warmwelkom.testing.laws;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.stream.Stream;

/** The rooms of a feature, from the inside out, with the law of each. */
public enum Room {
    /** Works in any language of words: it knows no framework at all. */
    DOMAIN {
        @Override
        ArchRule law(String root) {
            return only(root, in(root, DOMAIN))
                    .because("the domain knows Java, its own words and the catalogue's codes");
        }
    },
    /** Knows its domain and Reactor, and of the plumbing what a store answers; a flat feature beside it is a neighbour. */
    APPLICATION {
        @Override
        ArchRule law(String root) {
            var plumbing = resideInAnyPackage(
                            "nl.warmwelkom.platform.accesslog",
                            "nl.warmwelkom.platform.erasure",
                            "nl.warmwelkom.platform.inbox",
                            "nl.warmwelkom.platform.mail",
                            "nl.warmwelkom.platform.outbox",
                            "nl.warmwelkom.platform.security")
                    .and(DescribedPredicate.not(simpleNameStartingWith("Mongo")));
            return only(
                            root,
                            in(root, DOMAIN, APPLICATION)
                                    .or(resideInAPackage(root + ".*"))
                                    .or(resideInAPackage("reactor.."))
                                    .or(plumbing))
                    .because("a use case runs without Spring, a driver or a broker, and tells of no wire");
        }
    },
    WEB {
        @Override
        ArchRule law(String root) {
            return never(
                            root,
                            in(root, MESSAGING, PERSISTENCE, UPSTREAM).or(STORE).or(BROKER))
                    .because("a page asks a use case, and nobody else");
        }
    },
    MESSAGING {
        @Override
        ArchRule law(String root) {
            return never(root, in(root, WEB, PERSISTENCE, UPSTREAM).or(STORE).or(HTTP))
                    .because("a listener asks a use case, and nobody else");
        }
    },
    PERSISTENCE {
        @Override
        ArchRule law(String root) {
            return never(root, in(root, WEB, MESSAGING, UPSTREAM).or(BROKER).or(HTTP))
                    .because("a store keeps what it is given, whoever gave it");
        }
    },
    /** Only the pages have it: how they ask the services. */
    UPSTREAM {
        @Override
        ArchRule law(String root) {
            return never(root, in(root, WEB, MESSAGING, PERSISTENCE).or(STORE).or(BROKER))
                    .because("a client of a service fetches what a use case wants, for whatever page");
        }
    };

    static final DescribedPredicate<JavaClass> STORE =
            resideInAnyPackage("com.mongodb..", "org.bson..", "org.springframework.data..");
    static final DescribedPredicate<JavaClass> BROKER =
            resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..");
    static final DescribedPredicate<JavaClass> HTTP = resideInAnyPackage(
            "org.springframework.web..", "org.springframework.http..", "nl.warmwelkom.platform.http..");

    /** What holds in this room, in every feature of a service. */
    abstract ArchRule law(String root);

    ArchRule only(String root, DescribedPredicate<JavaClass> friends) {
        var everywhere = resideInAnyPackage(
                "java..", "org.jspecify..", "nl.warmwelkom.contracts.catalogue..", "nl.warmwelkom.recognition..");
        return classes().that(in(root, this)).should().onlyDependOnClassesThat(everywhere.or(friends));
    }

    ArchRule never(String root, DescribedPredicate<JavaClass> strangers) {
        return noClasses().that(in(root, this)).should().dependOnClassesThat(strangers);
    }

    static DescribedPredicate<JavaClass> in(String root, Room... rooms) {
        return resideInAnyPackage(Stream.of(rooms)
                .map(room -> "%s.*.%s..".formatted(root, room.folder()))
                .toArray(String[]::new));
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
