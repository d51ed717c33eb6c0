package nl.warmwelkom.match.introduction.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The candidate said yes. The account manager looks at it; no employer knows of it yet. */
public record Agreed(Basis basis, Yes yes) implements AwaitsAnswer {

    @Override
    public Role awaited() {
        return Role.ACCOUNT_MANAGER;
    }

    @Override
    public Agreed with(Basis other) {
        return new Agreed(other, yes);
    }

    /** From here on the employer knows: approving and offering are one step. */
    public Change<Offered> approve(By by, @Nullable Words words) {
        return new Change<>(
                new Offered(basis.after(by, Done.APPROVED, null, words), Offer.of(yes), by.at()),
                List.of(new Happened.Approved(parties(), by), new Happened.Offered(parties(), by)));
    }

    /** Back to the coach, to be amended. */
    public Change<Returned> giveBack(By by, @Nullable ReturnReason reason, @Nullable Words words) {
        return Change.to(
                new Returned(basis.after(by, Done.RETURNED, reason, words)),
                new Happened.Returned(parties(), by, reason));
    }

    public Change<Rejected> reject(By by, @Nullable RejectReason reason, @Nullable Words words) {
        return Change.to(
                new Rejected(basis.after(by, Done.REJECTED, reason, words)),
                new Happened.Rejected(parties(), by, reason));
    }
}
