package nl.warmwelkom.web.dossier;

/**
 * Who writes in a dossier, and from where.
 *
 * @param candidate whose dossier it is
 * @param home the page of the dossier; its parts stand below it
 * @param voice the end of the keys of texts that say "je" to a candidate, and "u" to a jobcoach
 */
public record Keeper(String candidate, String home, String voice) {

    static final String OWN = "own";

    public boolean isOwn() {
        return voice.equals(OWN);
    }

    public String page(String part) {
        return home + "/" + part;
    }
}
