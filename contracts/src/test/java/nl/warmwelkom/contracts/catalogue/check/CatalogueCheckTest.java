package nl.warmwelkom.contracts.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.PlantedCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueCheckTest {

    @Test
    void the_catalogue_that_is_shipped_has_no_faults() {
        assertThat(CatalogueCheck.faults(Catalogue.standard())).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # missing
            environment.yaml   | source: fml                      | # source: fml                   | has no source
            # identity
            concerns.yaml      | code: terugval                   | code: ziekteverzuim             | is there twice
            tips.yaml          | id: T002                         | id: T001                        | is there twice
            tips.yaml          | id: T002                         | id: tip2                        | is not a code
            sources.yaml       | id: scp2020                      | id: scp2017                     | is there twice
            contradictions.yaml| id: C02                          | id: C01                         | is there twice
            contradictions.yaml| id: C23                          | id: C01                         | is there twice
            professions.yaml   | code: arbo-en                    | code: arbo--en                  | is not a code
            postcodes.csv      | 2312;                            | 2311;                           | is there twice
            regions.csv        | AM19                             | AM9                             | is not a code
            sectors.csv        | B;                               | A;                              | is there twice
            # references
            concerns.yaml      | - concern: terugval              | - concern: angst                | names concern angst
            concerns.yaml      | source: scp2017                  | source: nergens                 | names source nergens
            concerns.yaml      | sources: [janssens2021           | sources: [nergens               | names source nergens
            concerns.yaml      | provisions: [no-riskpolis, wet   | provisions: [niets, wet         | names provision niets
            concerns.yaml      | provisions: [no-riskpolis, wet   | provisions: [liv, wet           | do not name each other
            provisions.yaml    | concerns: [ziekteverzuim         | concerns: [angst                | names concern angst
            provisions.yaml    | source: norisk-svdk              | source: nergens                 | names source nergens
            professions.yaml   | source: mmm-prof                 | source: nergens                 | names source nergens
            tips.yaml          | concerns: [ziekteverzuim, kosten | concerns: [angst, kosten        | names concern angst
            tips.yaml          | concerns: [ziekteverzuim, kosten, terugval] | concerns: []         | answers no concern
            tips.yaml          | supportNeeds: [eigen-tempo]      | supportNeeds: [rust]            | names support need rust
            tips.yaml          | source: norisk-svdk              | source: nergens                 | names source nergens
            tips.yaml          | extraSources: [wrap2015          | extraSources: [nergens          | names source nergens
            tips.yaml          | provision: no-riskpolis          | provision: niets                | names provision niets
            tips.yaml          | source: norisk-svdk              | # source:                       | has no source
            tips.yaml          | stage: voor-de-kennismaking      | # stage:                        | has no stage
            support-needs.yaml | environmentTraits: [geluid       | environmentTraits: [stilte      | names environment trait stilte
            support-needs.yaml | source: fml                      | source: nergens                 | names source nergens
            environment.yaml   | source: fml                      | source: nergens                 | names source nergens
            strengths.yaml     | source: melba                    | source: nergens                 | names source nergens
            interests.yaml     | neighbours: [groen, landbouw]    | neighbours: [groen, zee]        | names interest zee
            interests.yaml     | neighbours: [groen, landbouw]    | neighbours: [landbouw]          | are not each other's neighbours
            interests.yaml     | neighbours: [groen, landbouw]    | neighbours: [groen, landbouw, dieren] | is its own neighbour
            contradictions.yaml| adviceA: veel-vrijheid           | adviceA: alles                  | names advice alles
            contradictions.yaml| tipsA: [T117                     | tipsA: [T917                    | names tip T917
            contradictions.yaml| tipsB: [T016                     | tipsB: [T117                    | has a tip on both sides
            contradictions.yaml| support-need:zelfstandig-werken  | support-need:alleen             | names support-need alleen
            contradictions.yaml| stage:eerste-werkdag             | stage:ooit                      | names stage ooit
            contradictions.yaml| provision.active:detachering     | provision.active:niets          | names provision niets
            contradictions.yaml| tips: [T030                      | tips: [T930                     | names tip T930
            contradictions.yaml| status: coach                    | status: niets                   | names status niets
            contradictions.yaml| source: vakkennis                | source: nergens                 | names source nergens
            postcodes.csv      | 4.4923;AM19                      | 4.4923;AM99                     | names region AM99
            postcodes.csv      | 52.1630;4.4923                   | 4.4923;52.1630                  | lies outside the Netherlands
            # amounts
            provisions.yaml    | sources: [norisk-ejp, norisk     | sources: [pp-uwv, norisk        | amount: names source pp-uwv
            provisions.yaml    | source: wml2026 }                | source: nergens }               | minimum wage from-21: names source nergens
            provisions.yaml    | ages: '20'                       | ages: from-21                   | is there twice
            provisions.yaml    | cents: 1471                      | cents: 0                        | is nothing
            provisions.yaml    | cents: 101                       | cents: -101                     | has an amount of nothing
            provisions.yaml    | percent: { from: 70, to: 100 }   | percent: { from: 70, to: 60 }   | runs from 70 to 60
            provisions.yaml    | months: { from: 2, to: 6 }       | months: { from: 2, to: 60 }     | runs from 2 to 60
            provisions.yaml    | onTopPerMille: 235               | onTopPerMille: -1               | takes something off
            # questionnaire
            questionnaire.yaml | concern: kosten                  | concern: terugval               | is there twice
            questionnaire.yaml | concern: kosten                  | concern: terugval               | does not ask about kosten
            questionnaire.yaml | concern: kosten                  | concern: geld                   | names concern geld
            questionnaire.yaml | weight: 1                        | weight: 0                       | no weight
            questionnaire.yaml | value: 5                         | value: 6                        | has the scale
            # tips
            tips.yaml          | conditions: [always]             | conditions: [sometimes]         | not in the vocabulary
            tips.yaml          | conditions: [always]             | conditions: []                  | has no condition
            tips.yaml          | conditions: [always]             | conditions: [always, job.peaks] | beside another condition
            tips.yaml          | 'candidate.shared:signalen-afspraken' | 'candidate.shared:alles'   | about nothing known
            tips.yaml          | 'provision.active:no-riskpolis'  | 'provision.active:niets'        | about nothing known
            tips.yaml          | always: geen                     | never: geen                     | in the vocabulary, but unknown
            tips.yaml          | conditions: [always]             | conditions: [coach.involved]    | but is universal
            tips.yaml          | conditions: [general-info]       | conditions: [coach.involved]    | but is general information
            tips.yaml          | Voor sommige werknemers betaalt  | Voor deze werknemer betaalt     | does not say 'sommige'
            tips.yaml          | supportNeeds: [signalen-afspraken] | supportNeeds: [op-papier]     | does not ask for one of its needs
            tips.yaml          | disclosure: general-info         | disclosure: shared-status       | does not say which status
            tips.yaml          | supportNeeds: [eigen-tempo]      | supportNeeds: [eigen-regie-openheid] | which is never shared
            tips.yaml          | Een goed begin geeft vertrouwen. | Een goed begin. Geeft vertrouwen. | more than 3 sentences
            tips.yaml          | nl: Vraag wat energie geeft      | nl: Vraag wat ziek maakt        | tell too much
            tips.yaml          | nl: Vraag wat energie geeft      | nl: Vraag het.                  | has a title that is a sentence
            tips.yaml          | Vraag wat in het werk energie    | Vraag wat bij ziekte energie    | tell too much
            tips.yaml          | checkedOn: 2026-11-22            | checkedOn: 2027-12-01           | ends before it was checked
            tips.yaml          | validUntil: 2027-11-30           | validUntil: 2028-11-30          | outlives provision no-riskpolis
            tips.yaml          | source: norisk-svdk              | source: vakkennis               | seen in a source that nobody opened
            tips.yaml          | verifyBeforePublication: true    | verifyBeforePublication: false  | not to be verified
            """)
    void a_planted_fault_is_found(String file, String words, String otherWords, String found) {
        var faults = CatalogueCheck.faults(PlantedCatalogue.with(file, words, otherWords));

        assertThat(faults).anyMatch(fault -> fault.toString().contains(found));
    }

    @Test
    void a_concern_without_a_tip_for_everybody_is_found() {
        assertThat(CatalogueCheck.faults(PlantedCatalogue.with(
                        "tips.yaml", text -> text.replaceAll("concerns: \\[klanten", "concerns: [collegas"))))
                .anyMatch(
                        fault -> fault.toString().equals("concern klanten: has no tip that may be shown to everybody"));
    }

    @Test
    void something_that_has_ended_and_is_still_worth_money_is_found() {
        assertThat(CatalogueCheck.faults(PlantedCatalogue.with(
                        "provisions.yaml", text -> text.replaceFirst("    state: geldend", "    state: vervallen"))))
                .anyMatch(
                        fault -> fault.toString().equals("provision no-riskpolis: has ended, but is worth something"));
    }
}
