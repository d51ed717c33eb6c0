package nl.warmwelkom.local.noninterference;

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

    /** How many there are; any two of them are a pair. */
    static final int SIZE = 5;

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
    record Told(@Nullable String givenName, @Nullable String story, List<String> strengths, List<Need> needs) {}

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
            Map<String, Object> work,
            String step,
            Talk talk,
            boolean professionalReadsAlong) {

        static final String MARK = "zwaluwstaart";
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
                .forEach(need -> all.add(need(need, "employer", hidden.musts().contains(need.code()))));
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
                codes.stream().sorted().toList());
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
