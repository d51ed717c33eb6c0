package nl.warmwelkom.platform.body;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Whether a record can hold exactly what its schema lets through. A field that the one knows and the other does not would
 * be lost without a word, or never come.
 */
final class RecordShape {

    private final ApiSchemas schemas;
    private final List<String> differences = new ArrayList<>();

    private RecordShape(ApiSchemas schemas) {
        this.schemas = schemas;
    }

    static void require(Class<?> type, JsonNode schema, ApiSchemas schemas) {
        var shape = new RecordShape(schemas);
        shape.compare(type, schema);
        if (!shape.differences.isEmpty()) {
            throw new IllegalStateException(
                    "%s is not what the API document says: %s".formatted(type.getName(), shape.differences));
        }
    }

    private void compare(Type type, JsonNode schema) {
        var target = schemas.resolved(schema);
        switch (type) {
            case Class<?> record when record.isRecord() -> compareFields(record, target);
            case ParameterizedType list
            when target.has("items") -> compare(list.getActualTypeArguments()[0], target.get("items"));
            default -> {}
        }
    }

    private void compareFields(Class<?> type, JsonNode schema) {
        var components = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, component -> component));
        var fields = schema.path("properties");
        components.keySet().stream()
                .filter(name -> !fields.has(name))
                .forEach(name -> differences.add(name + " is not in the schema"));
        for (var field : fields.properties()) {
            var component = components.get(field.getKey());
            if (component == null) {
                differences.add(field.getKey() + " is not in the record");
            } else {
                compare(component, schema, field.getValue());
            }
        }
    }

    private void compare(RecordComponent component, JsonNode schema, JsonNode field) {
        if (mayBeAbsent(component.getName(), schema, field)
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            differences.add(component.getName() + " may be absent, so it has to be @Nullable");
        }
        compare(component.getGenericType(), field);
    }

    private boolean mayBeAbsent(String name, JsonNode schema, JsonNode field) {
        var required = schema.path("required")
                .valueStream()
                .anyMatch(each -> each.stringValue().equals(name));
        return !required && !field.has("default") && !schemas.resolved(field).has("default");
    }
}
