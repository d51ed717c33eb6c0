package nl.warmwelkom.platform.body;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.warmwelkom.contracts.openapi.OpenApiDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a request body as the record that it should be, or says everything that is wrong with it. */
final class RequestBodies {

    private static final byte[] NOTHING_SAID = {'{', '}'};

    private final StrictJson json = new StrictJson();
    private final JsonMapper binder = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final Map<Class<?>, Shape> shapes = new ConcurrentHashMap<>();
    private final ApiSchemas schemas;
    private final SchemaFaults faults;
    private final Defaults defaults;

    RequestBodies(OpenApiDocument api, CodeLookup codes) {
        this.schemas = new ApiSchemas(api, codes);
        this.faults = new SchemaFaults(schemas, codes);
        this.defaults = new Defaults(schemas);
    }

    /**
     * The body as that record.
     *
     * @throws InvalidBody when it is not JSON at all
     * @throws InvalidInput with every fault at once
     */
    <T> T read(Class<T> type, byte[] body) {
        var shape = shapes.computeIfAbsent(type, this::shape);
        var tree = json.read(body.length == 0 && shape.mayBeEmpty() ? NOTHING_SAID : body);
        var found = faults(tree, shape.compiled());
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
        defaults.fill(tree, shape.schema());
        return bind(type, tree);
    }

    /** Whether a request without any body can be meant. */
    boolean mayBeEmpty(Class<?> type) {
        return shapes.computeIfAbsent(type, this::shape).mayBeEmpty();
    }

    private List<FieldError> faults(JsonNode tree, Schema schema) {
        var found = new ArrayList<>(faults.of(schema.validate(tree)));
        var told = found.stream().map(FieldError::pointer).collect(Collectors.toSet());
        Legible.faults(tree).stream()
                .filter(fault -> !told.contains(fault.pointer()))
                .forEach(found::add);
        return found;
    }

    private <T> T bind(Class<T> type, JsonNode tree) {
        try {
            return binder.treeToValue(tree, type);
        } catch (JacksonException mismatch) {
            // The schema lets through what the record cannot hold: our mistake. Not the cause, which quotes the value.
            throw new IllegalStateException("%s cannot hold what its schema lets through, at %s"
                    .formatted(type.getName(), mismatch.getPathReference()));
        }
    }

    private Shape shape(Class<?> type) {
        var annotation = type.getAnnotation(RequestSchema.class);
        if (annotation == null || !type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is not a record with a request schema");
        }
        var schema = schemas.node(annotation.value());
        RecordShape.require(type, schema, schemas);
        return new Shape(schema, schemas.compiled(annotation.value()));
    }

    private record Shape(JsonNode schema, Schema compiled) {

        boolean mayBeEmpty() {
            return schema.path("required").isEmpty();
        }
    }
}
