package nl.warmwelkom.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder that everything is kept in, ours alone as long as it is open. */
final class DataFolder implements AutoCloseable {

    /** Shows that we made the folder: only then we ever empty it. */
    private static final String MARKER = ".warm-welkom";

    private static final String LOCK = "lock";
    private static final String ELSEWHERE = "choose another folder: DATA_DIR=/some/folder ./run";
    private static final long ENOUGH_BYTES = 200L * 1024 * 1024;

    private final Path path;
    private final FileLock lock;

    private DataFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder open(Path path) {
        return open(path, ENOUGH_BYTES);
    }

    /** Makes the folder if need be, and takes it: nobody else can open it until it is closed. */
    static DataFolder open(Path path, long enoughBytes) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new Refusal("%s is a file, and the data needs a folder: %s".formatted(path, ELSEWHERE));
        }
        try {
            Files.createDirectories(path);
            mark(path);
            var folder = new DataFolder(path, take(path.resolve(LOCK)));
            folder.refuseFull(enoughBytes);
            return folder;
        } catch (IOException e) {
            throw new Refusal(
                    "Cannot write in the data folder %s (%s). Make it writable, or %s"
                            .formatted(path, reason(e), ELSEWHERE),
                    e);
        }
    }

    private static void mark(Path path) throws IOException {
        if (Files.exists(path.resolve(MARKER))) {
            return;
        }
        try (var content = Files.list(path)) {
            if (content.findAny().isPresent()) {
                throw new Refusal("%s holds other things than the data of Warm Welkom: %s".formatted(path, ELSEWHERE));
            }
        }
        Files.writeString(path.resolve(MARKER), "Warm Welkom made this folder. ./run --fresh empties it.\n");
    }

    private static FileLock take(Path file) throws IOException {
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
        var lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new Refusal("Warm Welkom already runs on %s (process %s). Stop that one, or %s"
                    .formatted(file.getParent(), Files.readString(file).strip(), ELSEWHERE));
        }
        channel.truncate(0);
        channel.write(StandardCharsets.US_ASCII.encode(
                String.valueOf(ProcessHandle.current().pid())));
        return lock;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null; // taken by this very process
        }
    }

    private void refuseFull(long enoughBytes) throws IOException {
        var free = Files.getFileStore(path).getUsableSpace();
        if (free < enoughBytes) {
            close();
            throw new Refusal("The disk of the data folder %s is full: %d MB free, %d MB needed. Make room, or %s"
                    .formatted(path, free >> 20, enoughBytes >> 20, ELSEWHERE));
        }
    }

    private static String reason(IOException e) {
        return Optional.ofNullable(e.getMessage()).orElse("") + ", "
                + e.getClass().getSimpleName();
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Throws away everything in it, but not the folder itself, which stays taken. */
    void empty() {
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (!file.equals(path.resolve(MARKER)) && !file.equals(path.resolve(LOCK))) {
                        Files.delete(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                        throws IOException {
                    if (failure != null) {
                        throw failure;
                    }
                    if (!folder.equals(path)) {
                        Files.delete(folder);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new Refusal("Cannot empty the data folder %s (%s)".formatted(path, reason(e)), e);
        }
    }

    @Override
    public void close() {
        try (var channel = lock.acquiredBy()) {
            if (channel.isOpen()) {
                lock.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
