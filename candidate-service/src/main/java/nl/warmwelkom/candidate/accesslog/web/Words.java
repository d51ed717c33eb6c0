package nl.warmwelkom.candidate.accesslog.web;

import nl.warmwelkom.platform.accesslog.Deed;
import nl.warmwelkom.platform.accesslog.Errand;
import nl.warmwelkom.platform.accesslog.LookerRole;

/** What the words of a line are called, for somebody who never saw a log. */
record Words(String nl, String en) {

    static Words of(LookerRole role) {
        return switch (role) {
            case CANDIDATE -> new Words("Jij", "You");
            case JOBCOACH -> new Words("Een jobcoach", "A jobcoach");
            case PROFESSIONAL -> new Words("Een hulpverlener", "A professional");
            case EMPLOYER -> new Words("Een werkgever", "An employer");
            case ACCOUNT_MANAGER -> new Words("Een accountmanager", "An account manager");
            case LINK_HOLDER -> new Words("Iemand met een link van jou", "Somebody with a link of yours");
            case SYSTEM -> new Words("Ons systeem", "Our system");
            case OTHER -> new Words("Iemand anders", "Somebody else");
        };
    }

    static Words purposeOf(LookerRole role) {
        return switch (role) {
            case CANDIDATE -> new Words("om zelf je dossier bij te houden", "to keep your own dossier");
            case JOBCOACH -> new Words("om je te helpen bij werk vinden", "to help you find work");
            case PROFESSIONAL, LINK_HOLDER -> new Words("om je advies te geven", "to give you advice");
            case EMPLOYER -> new Words("om je te leren kennen", "to get to know you");
            case ACCOUNT_MANAGER -> new Words("om een kennismaking te bekijken", "to review an introduction");
            case SYSTEM -> new Words("om te doen wat we met je hebben afgesproken", "to do what we agreed with you");
            case OTHER -> new Words("dat weten we niet", "we do not know");
        };
    }

    static Words of(Errand errand) {
        return switch (errand) {
            case DOSSIER -> new Words("je dossier", "your dossier");
            case CASELOAD -> new Words("een lijst waar jij in staat", "a list that you are in");
            case COPY -> new Words("een kopie van je dossier om mee te nemen", "a copy of your dossier to take along");
            case IMPORT -> new Words("je dossier van een andere plek", "your dossier from another place");
            case CONSENTS -> new Words("wie er met je mee mag lezen", "who may read along with you");
            case LINKS -> new Words("de links naar je dossier", "the links to your dossier");
            case TEAM_DOSSIER -> new Words("wat je met je team deelt", "what you share with your team");
            case OPENNESS -> new Words("wat een werkgever van je zou zien", "what an employer would see of you");
            case PASSPORT -> new Words("je aanpassingspaspoort", "your adjustment passport");
            case ADVICE -> new Words("het advies aan jou", "the advice to you");
            case STEPS -> new Words("je stappen en je plan", "your steps and your plan");
            case HISTORY -> new Words("hoe je dossier eerder was", "how your dossier was earlier");
            case RETENTION -> new Words("hoe lang iets blijft staan", "how long something stays");
            case SHARED_WORDS -> new Words("wat je met een werkgever deelt", "what you share with an employer");
            case PROPOSALS -> new Words("werkplekken die bij je passen", "workplaces that fit you");
            case FITS -> new Words("wie er bij een werkplek past", "who fits a workplace");
            case INTRODUCTION -> new Words("een kennismaking van jou", "an introduction of yours");
            case ROUND -> new Words("een ronde waar jij aan meedoet", "a round that you take part in");
        };
    }

    /** The whole of it in one sentence or two. */
    static Words of(LookerRole role, Deed deed, Errand errand) {
        var who = of(role);
        var what = of(errand);
        return switch (deed) {
            case READ ->
                new Words(
                        "%s keek naar %s.".formatted(who.nl(), what.nl()),
                        "%s looked at %s.".formatted(who.en(), what.en()));
            case CHANGED ->
                new Words(
                        "%s veranderde %s.".formatted(who.nl(), what.nl()),
                        "%s changed %s.".formatted(who.en(), what.en()));
            case ERASED ->
                new Words(
                        "%s liet %s wissen.".formatted(who.nl(), what.nl()),
                        "%s had %s erased.".formatted(who.en(), what.en()));
            case REFUSED ->
                new Words(
                        "%s wilde kijken naar %s. Dat mocht niet.".formatted(who.nl(), what.nl()),
                        "%s wanted to look at %s. That was refused.".formatted(who.en(), what.en()));
        };
    }
}
