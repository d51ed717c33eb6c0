package nl.warmwelkom.web.picture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as a file that a Dutch spreadsheet opens as it is: semicolons between cells, and a mark that says it is UTF-8. */
public final class Csv {

    private static final String UTF_8 = "\uFEFF";

    /** With one of these a spreadsheet takes a cell for a formula; the words in it are those of strangers. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private Csv() {}

    public static String of(List<String> columns, List<List<String>> rows) {
        return Stream.concat(Stream.of(columns), rows.stream())
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", UTF_8, "\r\n"));
    }

    private static String cell(String words) {
        var harmless = !words.isEmpty() && BEGINS_A_FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
