package nl.warmwelkom.local.noninterference;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Candidates of whom an employer must not be able to tell any two apart.
 *
 * @param told what all of them show this employer
 * @param hidden what else there is of each
 * @param after how far the introduction goes, for each
 */
record Siblings(Told told, List<Hidden> hidden, After after) {

    /** How many pairs of candidates are wanted in all. */
    static final int WANTED = Integer.parseInt(System.getenv().getOrDefault("PAIRS", "500"));

    /** How many there are; any two of them are a pair. Where many are wanted: nearly as many as there are regions to live in. */
    static final int SIZE = WANTED > 2_000 ? 32 : 11;

    static final int PAIRS = SIZE * (SIZE - 1) / 2;

    /** What goes on after the offer. Each takes in the ones before it. */
    enum After {
        OFFERED,
        ASKED,
        ANSWERED,
        ACCEPTED,
        MET,
        TRIAL,
        PLACED;

        boolean reaches(After other) {
            return compareTo(other) >= 0;
        }
    }

    /**
     * What an employer is shown; null or empty where the candidate shows nothing.
     *
     * @param strengths all of them, or none
     */
    record Told(
            @Nullable String givenName,
            @Nullable String story,
            List<String> strengths,
            List<Need> needs,
            List<Cover> provisions) {}

    /** A provision, and whether it applies or could. */
    record Cover(String code, String state) {}

    /** Something that helps. */
    record Need(String code, @Nullable String words) {}

    /** Something that helps, and that this employer does not get to see. */
    record Kept(Need need, String sharing, boolean must, int place) {}

    /**
     * Everything of a candidate that this employer is not shown. Its words hold {@link #MARK}, which may turn up nowhere.
     *
     * @param story used when the story is not told
     * @param takenBack which of the needs that are kept were chosen to be shown, before the candidate lowered them again
     * @param musts which of the needs that are told have to be there: no employer is told that
     * @param days after which what is told ends by itself, 0 for never: nor that
     */
    record Hidden(
            String givenName,
            String familyName,
            String email,
            String story,
            String storySharing,
            boolean storyTakenBack,
            List<String> strengths,
            List<Kept> needs,
            Set<String> takenBack,
            Set<String> musts,
            int days,
            Map<String, Object> work,
            String step,
            Talk talk,
            boolean professionalReadsAlong) {

        static final String MARK = "zwaluwstaart";

        Hidden with(Map<String, Object> otherWork, List<String> otherStrengths, Set<String> otherMusts) {
            return new Hidden(
                    givenName,
                    familyName,
                    email,
                    story,
                    storySharing,
                    storyTakenBack,
                    otherStrengths,
                    needs,
                    takenBack,
                    otherMusts,
                    days,
                    otherWork,
                    step,
                    talk,
                    professionalReadsAlong);
        }
    }

    /** What coach, candidate and account manager write to each other. */
    record Talk(
            String motivation,
            String reason,
            int withinDays,
            @Nullable String toCoach) {}

    /** The dossier as the API takes it: before anything was taken back, or after. */
    Map<String, Object> dossier(Hidden hidden, boolean before) {
        var body = new TreeMap<>(hidden.work());
        var name = told.givenName();
        body.put("givenName", name == null ? hidden.givenName() : name);
        body.put("familyName", hidden.familyName());
        body.put("contact", Map.of("email", hidden.email()));
        body.put("strengths", told.strengths().isEmpty() ? hidden.strengths() : told.strengths());
        body.put("supportNeeds", needs(hidden, before));
        body.put("story", story(hidden, before));
        body.put("step", hidden.step());
        return body;
    }

    private Map<String, Object> story(Hidden hidden, boolean before) {
        var story = told.story();
        if (story != null) {
            return Map.of("words", story, "sharing", "employer");
        }
        var sharing = hidden.storyTakenBack() ? (before ? "employer" : "coach") : hidden.storySharing();
        return Map.of("words", hidden.story(), "sharing", sharing);
    }

    /** What is told keeps its order; what is kept stands anywhere between. */
    private List<Map<String, Object>> needs(Hidden hidden, boolean before) {
        var all = new ArrayList<Map<String, Object>>();
        told.needs()
                .forEach(need ->
                        all.add(lasting(need(need, "employer", hidden.musts().contains(need.code())), hidden.days())));
        for (var kept : hidden.needs()) {
            var open = before && hidden.takenBack().contains(kept.need().code());
            all.add(
                    Math.min(kept.place(), all.size()),
                    need(kept.need(), open ? "employer" : kept.sharing(), kept.must()));
        }
        return all;
    }

    private static Map<String, Object> need(Need need, String sharing, boolean must) {
        var body = new TreeMap<String, Object>(Map.of("code", need.code(), "sharing", sharing, "must", must));
        if (need.words() != null) {
            body.put("words", need.words());
        }
        return body;
    }

    private static Map<String, Object> lasting(Map<String, Object> need, int days) {
        if (days > 0) {
            need.put(
                    "until",
                    Instant.now()
                            .truncatedTo(ChronoUnit.DAYS)
                            .plus(days, ChronoUnit.DAYS)
                            .toString());
        }
        return need;
    }

    /** What the candidate of one world chooses. */
    Map<String, Object> choice(int world) {
        return share(hidden.get(world));
    }

    /** What the candidate chooses at agreeing: what is told, and what will be taken back. */
    Map<String, Object> share(Hidden hidden) {
        var codes = new HashSet<>(hidden.takenBack());
        told.needs().forEach(need -> codes.add(need.code()));
        return Map.of(
                "givenName",
                told.givenName() != null,
                "story",
                told.story() != null || hidden.storyTakenBack(),
                "strengths",
                !told.strengths().isEmpty(),
                "supportNeeds",
                codes.stream().sorted().toList(),
                "provisions",
                told.provisions());
    }

    /** What of it goes into the passport: what is told, so each hands over the same. */
    Map<String, Object> passport() {
        return Map.of("supportNeeds", told.needs().stream().map(Need::code).toList());
    }

    /** The same, with what people are counted by alike: where employers learn how many there are, only that differs. */
    Siblings alike() {
        var first = hidden.getFirst();
        return new Siblings(
                told,
                hidden.stream()
                        .map(each -> each.with(first.work(), first.strengths(), first.musts()))
                        .toList(),
                after);
    }

    /** How many pairs of them differ in something. */
    int pairs() {
        var pairs = 0;
        for (var here = 0; here < hidden.size(); here++) {
            for (var there = here + 1; there < hidden.size(); there++) {
                pairs += hidden.get(here).equals(hidden.get(there)) ? 0 : 1;
            }
        }
        return pairs;
    }

    boolean takesBack(Hidden hidden) {
        return hidden.storyTakenBack() || !hidden.takenBack().isEmpty();
    }

    /** What the employer's answer has to hold about the candidate: this and nothing else. */
    Map<String, Object> shown() {
        var shown = new TreeMap<String, Object>();
        if (told.givenName() != null) {
            shown.put("givenName", told.givenName());
        }
        if (told.story() != null) {
            shown.put("story", told.story());
        }
        if (!told.strengths().isEmpty()) {
            shown.put("strengths", told.strengths());
        }
        if (!told.needs().isEmpty()) {
            shown.put(
                    "supportNeeds",
                    told.needs().stream()
                            .map(need -> need.words() == null
                                    ? Map.of("code", need.code())
                                    : Map.of("code", need.code(), "words", need.words()))
                            .toList());
        }
        return shown;
    }
}
