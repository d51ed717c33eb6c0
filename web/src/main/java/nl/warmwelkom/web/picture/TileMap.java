package nl.warmwelkom.web.picture;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The labour market regions as tiles of one size, each about where it lies: a small region is as easy to see as a large one.
 */
public record TileMap(List<Tile> tiles) {

    private static final String MAP = """
            .. .. .. .. 02 01
            .. .. 15 .. .. 03
            .. 37 17 11 36 05
            .. 19 18 12 06 09
            21 20 13 14 38 07
            34 22 23 35 10 08
            24 25 26 27 32 29
            .. .. .. 28 .. 33
            .. .. .. .. .. 30
            """;

    private static final int SIDE = 52;
    private static final Pattern BETWEEN = Pattern.compile(" +");

    /**
     * A region in its place.
     *
     * @param own whether it is one of the reader's regions
     * @param told what there is to tell of it, in a few signs; empty for other regions
     */
    public record Tile(String code, int x, int y, boolean own, String told) {}

    /** The map, with what there is to tell of the reader's own regions. */
    public static TileMap with(Map<String, String> own) {
        var tiles = new ArrayList<Tile>();
        var lines = MAP.lines().toList();
        for (var row = 0; row < lines.size(); row++) {
            var places = BETWEEN.split(lines.get(row), -1);
            for (var column = 0; column < places.length; column++) {
                if (!places[column].equals("..")) {
                    var code = "AM" + places[column];
                    tiles.add(tile(code, column, row, own));
                }
            }
        }
        return new TileMap(List.copyOf(tiles));
    }

    private static Tile tile(String code, int column, int row, Map<String, String> own) {
        return new Tile(code, column * SIDE, row * SIDE, own.containsKey(code), requireNonNullElse(own.get(code), ""));
    }

    /** The own ones, for the table beside the map. */
    public List<Tile> own() {
        return tiles.stream().filter(Tile::own).toList();
    }
}
