package nl.warmwelkom.local.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everybody who can log in to the demo. Names and ids are part of the public contract: scripts count on them. */
public final class DemoAccounts {

    private static final String HOLLAND_RIJNLAND = "AM19";
    private static final String MIDDEN_UTRECHT = "AM13";

    private static final List<DemoAccount> ALL = List.of(
            regional("jobcoach-leiden", "jobcoach in Holland Rijnland", "jobcoach", HOLLAND_RIJNLAND),
            regional("jobcoach-utrecht", "jobcoach in Midden-Utrecht", "jobcoach", MIDDEN_UTRECHT),
            regional("manager-leiden", "accountmanager in Holland Rijnland", "account-manager", HOLLAND_RIJNLAND),
            regional("manager-utrecht", "accountmanager in Midden-Utrecht", "account-manager", MIDDEN_UTRECHT),
            employer("employer-bakker", "werkgever, een bakkerij", "00000000-0000-4000-8000-0000000000b1"),
            employer("employer-zorghuis", "werkgever, een zorghuis", "00000000-0000-4000-8000-0000000000b2"),
            candidate("candidate-sam", "kandidaat Sam", "00000000-0000-4000-8000-0000000000c1"),
            candidate("candidate-noor", "kandidaat Noor", "00000000-0000-4000-8000-0000000000c2"),
            candidate("candidate-robin", "kandidaat die nog begint", "00000000-0000-4000-8000-0000000000c3"),
            professional("professional-arbeidsdeskundige", "arbeidsdeskundige"),
            professional("professional-psychiater", "psychiater"),
            account("editor", "redacteur van de tips", "editor", List.of(), Map.of()),
            account("editor-second", "tweede redacteur, leest mee", "editor", List.of(), Map.of()),
            account("auditor", "controleur van het logboek", "auditor", List.of(), Map.of()));

    /** For the employers of the demo region, each of one organisation. */
    private static final List<DemoAccount> OF_THE_REGION = IntStream.rangeClosed(1, 99)
            .mapToObj(n -> employer(
                    "demo-employer-%02d".formatted(n),
                    "werkgever in de demo",
                    "00000000-0000-4000-8000-000000000e%02d".formatted(n)))
            .toList();

    private DemoAccounts() {}

    /** Those that we tell people about. */
    public static List<DemoAccount> all() {
        return ALL;
    }

    /** Those that have a password. */
    static List<DemoAccount> known() {
        return Stream.concat(ALL.stream(), OF_THE_REGION.stream()).toList();
    }

    static Optional<DemoAccount> named(String name) {
        return known().stream().filter(account -> account.name().equals(name)).findFirst();
    }

    private static DemoAccount regional(String name, String about, String role, String region) {
        return account(name, about, role, List.of(region), Map.of());
    }

    private static DemoAccount employer(String name, String about, String id) {
        return account(name, about, "employer", List.of(), Map.of("employer_id", id));
    }

    private static DemoAccount candidate(String name, String about, String id) {
        return account(name, about, "candidate", List.of(), Map.of("candidate_id", id));
    }

    private static DemoAccount professional(String name, String profession) {
        return account(name, profession, "professional", List.of(), Map.of("profession", profession));
    }

    private static DemoAccount account(
            String name, String about, String role, List<String> regions, Map<String, String> more) {
        return new DemoAccount(name, about, List.of(role), regions, more);
    }
}
