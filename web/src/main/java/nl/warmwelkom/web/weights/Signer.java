package nl.warmwelkom.web.weights;

import nl.warmwelkom.web.reader.Reader;
import nl.warmwelkom.web.reader.Role;
import nl.warmwelkom.web.weights.WeightsLog.Version;

/** Whoever signs for weights. Who has both roles signs as an editor, also to the API. */
record Signer(String account, Role role) {

    static Signer of(Reader reader) {
        return new Signer(reader.account(), reader.roles().contains(Role.EDITOR) ? Role.EDITOR : Role.ACCOUNT_MANAGER);
    }

    /** It takes two people with different roles. */
    boolean mayDecide(Version version) {
        return version.waits()
                && !version.proposed().account().equals(account)
                && !version.proposed().role().equals(role.claim());
    }
}
