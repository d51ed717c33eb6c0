package nl.warmwelkom.contracts.catalogue;

/** Something that requests, dossiers and events name by a code, and people by a label. */
public interface Coded {

    String code();

    Label label();
}
