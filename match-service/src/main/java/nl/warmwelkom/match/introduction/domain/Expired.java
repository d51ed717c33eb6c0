package nl.warmwelkom.match.introduction.domain;

/** Nobody answered in time. It can be asked again. */
public record Expired(Basis basis) implements Closed {

    static Change<Expired> from(Open open, By by, Role whom) {
        return Change.to(
                new Expired(open.basis().after(by, Done.EXPIRED)), new Happened.Expired(open.parties(), by, whom));
    }
}
