package nl.warmwelkom.platform.outbox;

import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.codecs.configuration.CodecRegistry;

/** How a record looks in the store, by the driver's own record codec: a component that is null is left out. */
public final class BsonForm<T> {

    private final Codec<T> codec;

    public BsonForm(Class<T> type, CodecRegistry registry) {
        this.codec = registry.get(type);
    }

    public BsonDocument toBson(T value) {
        var document = new BsonDocument();
        codec.encode(
                new BsonDocumentWriter(document),
                value,
                EncoderContext.builder().build());
        return document;
    }

    public BsonArray toBson(List<T> values) {
        return new BsonArray(values.stream().map(this::toBson).toList());
    }

    public T fromBson(BsonDocument document) {
        return codec.decode(
                new BsonDocumentReader(document), DecoderContext.builder().build());
    }
}
