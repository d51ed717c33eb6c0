package nl.warmwelkom.contracts.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that the catalogue's files hold. */
record Content(
        List<Concern> concerns,
        List<Strength> strengths,
        List<Interest> interests,
        List<EnvironmentTrait> environment,
        List<SupportNeed> supportNeeds,
        List<Provision> provisions,
        List<MinimumWage> minimumWages,
        List<Term> sectors,
        List<Region> regions,
        List<Profession> professions,
        List<Term> advice,
        List<Tip> tips,
        List<Contradiction> contradictions,
        List<PrivacyGate> privacyGates,
        List<Source> sources,
        Questionnaire questionnaire,
        Boundary boundary,
        PossibilityWords possibilityWords,
        List<PostcodeArea> postcodes,
        Map<String, String> conditionVocabulary,
        Map<String, String> statuses) {

    Content {
        concerns = List.copyOf(concerns);
        strengths = List.copyOf(strengths);
        interests = List.copyOf(interests);
        environment = List.copyOf(environment);
        supportNeeds = List.copyOf(supportNeeds);
        provisions = List.copyOf(provisions);
        minimumWages = List.copyOf(minimumWages);
        sectors = List.copyOf(sectors);
        regions = List.copyOf(regions);
        professions = List.copyOf(professions);
        advice = List.copyOf(advice);
        tips = List.copyOf(tips);
        contradictions = List.copyOf(contradictions);
        privacyGates = List.copyOf(privacyGates);
        sources = List.copyOf(sources);
        postcodes = List.copyOf(postcodes);
        conditionVocabulary = Collections.unmodifiableMap(new LinkedHashMap<>(conditionVocabulary));
        statuses = Collections.unmodifiableMap(new LinkedHashMap<>(statuses));
    }

    Content with(List<Tip> otherTips, List<Contradiction> otherContradictions, List<Source> otherSources) {
        return new Content(
                concerns,
                strengths,
                interests,
                environment,
                supportNeeds,
                provisions,
                minimumWages,
                sectors,
                regions,
                professions,
                advice,
                otherTips,
                otherContradictions,
                privacyGates,
                otherSources,
                questionnaire,
                boundary,
                possibilityWords,
                postcodes,
                conditionVocabulary,
                statuses);
    }
}
