package nl.warmwelkom.contracts.catalogue;

import java.util.List;

/**
 * One thing that an employer worries about.
 *
 * @param core the worry in one sentence
 * @param paraphrases how people say it directly, in Dutch
 * @param indirectParaphrases how people say it in a roundabout way, in Dutch
 * @param distinguishFrom neighbours that are easily taken for this one
 * @param stages when it usually comes up
 * @param provisions codes of provisions that bear on it
 * @param sources ids of sources
 */
public record Concern(
        String code,
        Label label,
        Label core,
        List<String> paraphrases,
        List<String> indirectParaphrases,
        List<Neighbour> distinguishFrom,
        List<Fact> facts,
        List<Stage> stages,
        List<String> provisions,
        List<String> sources)
        implements Coded {

    public Concern {
        paraphrases = List.copyOf(paraphrases);
        indirectParaphrases = List.copyOf(indirectParaphrases);
        distinguishFrom = List.copyOf(distinguishFrom);
        facts = List.copyOf(facts);
        stages = List.copyOf(stages);
        provisions = List.copyOf(provisions);
        sources = List.copyOf(sources);
    }

    /** Another concern, and how to tell the two apart. */
    public record Neighbour(String concern, String rule) {}
}
