package nl.warmwelkom.contracts.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Where the text of the catalogue's files comes from. */
@FunctionalInterface
interface ContentFiles {

    String text(String name);

    /** The files that are packed with the product. */
    static ContentFiles onClassPath() {
        return name -> {
            try (InputStream in = ContentFiles.class.getResourceAsStream("/catalogue/" + name)) {
                if (in == null) {
                    throw new IllegalStateException("The catalogue has no file " + name);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the catalogue's " + name, e);
            }
        };
    }
}
