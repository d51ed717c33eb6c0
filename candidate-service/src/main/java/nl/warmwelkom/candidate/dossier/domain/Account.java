package nl.warmwelkom.candidate.dossier.domain;

/** Somebody's account, by the name that tokens carry. */
public record Account(String name) implements Comparable<Account> {

    @Override
    public int compareTo(Account other) {
        return name.compareTo(other.name);
    }
}
