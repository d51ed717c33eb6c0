package nl.warmwelkom.web.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** A figure that a browser saves. */
public final class FigureFile {

    private FigureFile() {}

    /**
     * The one of this name.
     *
     * @param about begins the name of the file
     */
    public static ResponseEntity<byte[]> of(List<Figure> figures, String name, String about) {
        var figure = figures.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(about + "-" + name + ".csv"))
                .body(figure.csv().getBytes(StandardCharsets.UTF_8));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
