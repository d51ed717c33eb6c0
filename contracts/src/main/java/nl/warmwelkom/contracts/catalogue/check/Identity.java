package nl.warmwelkom.contracts.catalogue.check;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Coded;
import nl.warmwelkom.contracts.catalogue.Contradiction;
import nl.warmwelkom.contracts.catalogue.PrivacyGate;
import nl.warmwelkom.contracts.catalogue.Source;
import nl.warmwelkom.contracts.catalogue.Tip;

/** Every id and code is there once, and looks like one. */
final class Identity {

    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern TIP = Pattern.compile("T\\d{3}");
    private static final Pattern RULE = Pattern.compile("C\\d{2}");
    private static final Pattern REGION = Pattern.compile("AM\\d{2}");
    private static final Pattern SECTOR = Pattern.compile("[A-U]");
    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3}");

    private Identity() {}

    static void check(Catalogue catalogue, Findings findings) {
        for (var list : Map.<String, List<? extends Coded>>of(
                        "concern", catalogue.concerns(),
                        "strength", catalogue.strengths(),
                        "interest", catalogue.interests(),
                        "environment trait", catalogue.environment(),
                        "support need", catalogue.supportNeeds(),
                        "provision", catalogue.provisions(),
                        "profession", catalogue.professions(),
                        "advice", catalogue.advice())
                .entrySet()) {
            check(codes(list.getValue()), list.getKey(), WORDS, findings);
        }
        check(codes(catalogue.sectors()), "sector", SECTOR, findings);
        check(codes(catalogue.regions()), "region", REGION, findings);
        check(codes(catalogue.postcodeAreas()), "postcode", POSTCODE, findings);
        check(catalogue.tips().stream().map(Tip::id).toList(), "tip", TIP, findings);
        check(catalogue.sources().stream().map(Source::id).toList(), "source", WORDS, findings);
        var rules = catalogue.contradictions().stream().map(Contradiction::id);
        var gates = catalogue.privacyGates().stream().map(PrivacyGate::id);
        check(Stream.concat(rules, gates).toList(), "contradiction", RULE, findings);
    }

    private static void check(List<String> codes, String kind, Pattern shape, Findings findings) {
        findings.unique(codes, kind);
        for (var code : codes) {
            findings.require(shape.matcher(code).matches(), kind + " " + code, "is not a code of the form " + shape);
        }
    }

    private static List<String> codes(List<? extends Coded> terms) {
        return terms.stream().map(Coded::code).toList();
    }
}
