package nl.warmwelkom.match.provision.application;

import java.util.List;
import java.util.Locale;

/** Words that tell on what ground somebody has a provision. No employer reads one of them about somebody it is to meet. */
final class Grounds {

    private static final List<String> WORDS = List.of(
            "wajong",
            "wia",
            "wao",
            "waz",
            "wsw",
            "participatiewet",
            "bijstand",
            "doelgroep",
            "register",
            "beschut",
            "handicap",
            "ziekte of",
            "schoolverlaters",
            "praktijkonderwijs",
            "kunnen verdienen",
            "kan verdienen",
            "loonwaarde",
            "sickness benefits",
            "welfare",
            "cannot earn",
            "can earn less",
            "earns less",
            "earn the minimum");

    private Grounds() {}

    static boolean areTold(String text) {
        var plain = text.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(plain::contains);
    }
}
