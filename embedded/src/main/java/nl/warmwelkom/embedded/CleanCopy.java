package nl.warmwelkom.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a copy in the place of a database file, with what is in the database and nothing else. Of what was removed the library
 * leaves the bytes in space that it calls free, for as long as nothing else needs that space.
 */
final class CleanCopy {

    private static final Logger LOG = LoggerFactory.getLogger(CleanCopy.class);

    private CleanCopy() {}

    /** Of a file that nobody has open. A kill on the way leaves the file as it was. */
    static void replace(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        try {
            MVStoreTool.compact(file.toString(), false);
        } catch (MVStoreException untidy) {
            LOG.warn("The database file is not copied this time: {}", untidy.getMessage());
        }
    }
}
