package nl.warmwelkom.match.introduction.simulation;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.platform.inbox.Gap;

/** Reads a topic in order, at its own pace; after a restart it reads again what it had read before. */
final class Reader {

    private final List<Letter> topic;
    private final Consumer<Letter> handler;
    private int offset;

    Reader(List<Letter> topic, Consumer<Letter> handler) {
        this.topic = topic;
        this.handler = handler;
    }

    boolean isUpToDate() {
        return offset == topic.size();
    }

    void readOne() {
        if (!isUpToDate()) {
            try {
                handler.accept(topic.get(offset));
                offset++;
            } catch (Gap waits) {
                // Tried again later, as the listener's error handler does.
            }
        }
    }

    void readAll() {
        for (var left = topic.size() - offset; left > 0; left--) {
            readOne();
        }
    }

    void restart(Random chance) {
        offset = chance.nextInt(offset + 1);
    }
}
