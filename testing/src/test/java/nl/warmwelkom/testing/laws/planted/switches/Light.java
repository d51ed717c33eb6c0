package nl.warmwelkom.testing.laws.planted.switches;

enum Light {
    ON,
    OFF,
    BROKEN
}
