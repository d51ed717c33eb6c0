package nl.warmwelkom.match.introduction.domain;

/**
 * A provision that the candidate chose to tell this employer of. On what ground is nobody's business, so there is no room for
 * it; and it stands in no dossier: who tells of it says so here.
 *
 * @param applies whether it applies; if not, it could
 */
public record SharedProvision(String code, boolean applies) {

    public SharedProvision {
        if (code.isBlank()) {
            throw new IllegalArgumentException("The code of a provision cannot be empty");
        }
    }
}
