package nl.warmwelkom.web.picture;

import java.util.List;

/**
 * Numbers that are told, drawn, put in a table and saved as a file: one and the same each time.
 *
 * @param name of its place on the page, and of its file
 * @param told in a sentence what there is to see; it stands in for the picture for who cannot see it
 */
public record Figure(
        String name, String heading, String told, List<String> columns, List<List<String>> rows, Bars bars) {

    /** For a spreadsheet. */
    public String csv() {
        return Csv.of(columns, rows);
    }
}
