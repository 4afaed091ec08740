package dev.rentwright.http.openapi;

import dev.rentwright.http.json.WireTypes;
import dev.rentwright.http.wire.OneMember;
import dev.rentwright.http.wire.Says;
import dev.rentwright.time.RequestedPeriod.Moment;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Schemas of wire types, read from their components and constraints; each record is one, under its own name. */
final class Schemas {

    private final Map<String, Map<String, Object>> records = new TreeMap<>();

    /** A reference to the schema of a record. */
    Map<String, Object> of(Class<?> type) {
        String name = name(type);
        if (!records.containsKey(name)) {
            records.put(name, Map.of());
            records.put(name, object(type));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    Map<String, Map<String, Object>> all() {
        return records;
    }

    private Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), property(component));
            if (component.getType() != Optional.class) {
                required.add(component.getName());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        Optional.ofNullable(type.getAnnotation(Says.class)).ifPresent(says -> schema.put("description", says.value()));
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("properties", properties);
        if (type.isAnnotationPresent(OneMember.class)) {
            schema.put("minProperties", 1);
            schema.put("maxProperties", 1);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> property(RecordComponent component) {
        Map<String, Object> schema = schema(component.getAnnotatedType(), component.getAccessor());
        Optional<Says> says = Optional.ofNullable(component.getAnnotation(Says.class));
        if (says.isEmpty()) {
            return schema;
        }
        Map<String, Object> said = new LinkedHashMap<>();
        if (schema.containsKey("$ref")) {
            // Beside a reference nothing else is read, so the reference is put a level down.
            said.put("allOf", List.of(schema));
        } else {
            said.putAll(schema);
        }
        if (!says.get().value().isEmpty()) {
            said.put("description", says.get().value());
        }
        if (!says.get().example().isEmpty()) {
            said.put("example", example(schema, says.get().example()));
        }
        return said;
    }

    private Map<String, Object> schema(AnnotatedType type, AnnotatedElement constraints) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            AnnotatedType inner = argument(type, 0);
            return schema(inner, inner);
        }
        if (raw == List.class) {
            AnnotatedType item = argument(type, 0);
            Map<String, Object> list = new LinkedHashMap<>();
            list.put("type", "array");
            list.put("items", schema(item, item));
            Optional.ofNullable(constraints.getAnnotation(Size.class)).ifPresent(size -> {
                list.put("minItems", size.min());
                list.put("maxItems", size.max());
            });
            return list;
        }
        if (Map.class.isAssignableFrom(raw)) {
            return Map.of("type", "object", "additionalProperties", true);
        }
        return raw.isRecord() && raw != Moment.class ? of(raw) : limited(plain(raw), constraints);
    }

    private static Map<String, Object> plain(Class<?> type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (type.isEnum()) {
            schema.put("type", "string");
            schema.put("enum", List.of(WireTypes.values(type).split(", ", -1)));
        } else if (type == boolean.class || type == Boolean.class) {
            schema.put("type", "boolean");
        } else if (type == int.class || type == Integer.class) {
            schema.put("type", "integer");
            schema.put("format", "int32");
        } else if (type == long.class || type == Long.class) {
            schema.put("type", "integer");
            schema.put("format", "int64");
        } else {
            schema.put("type", "string");
            format(type).ifPresent(format -> schema.put("format", format));
            if (type == BigDecimal.class) {
                schema.put("pattern", "^-?[0-9]{1,20}(\\.[0-9]{1,10})?$");
            }
        }
        return schema;
    }

    private static Optional<String> format(Class<?> type) {
        if (type == UUID.class) {
            return Optional.of("uuid");
        }
        if (type == Instant.class) {
            return Optional.of("date-time");
        }
        if (type == LocalDate.class) {
            return Optional.of("date");
        }
        if (type == BigDecimal.class) {
            return Optional.of("decimal");
        }
        if (type == LocalTime.class) {
            return Optional.of("local-time");
        }
        return type == LocalDateTime.class || type == Moment.class ? Optional.of("local-date-time") : Optional.empty();
    }

    private static Map<String, Object> limited(Map<String, Object> schema, AnnotatedElement constraints) {
        if (!schema.containsKey("enum") && "string".equals(schema.get("type"))) {
            if (constraints.isAnnotationPresent(NotBlank.class)) {
                schema.put("minLength", 1);
            }
            Optional.ofNullable(constraints.getAnnotation(Size.class))
                    .ifPresent(size -> schema.put("maxLength", size.max()));
            Optional.ofNullable(constraints.getAnnotation(Pattern.class))
                    .ifPresent(pattern -> schema.put("pattern", "^" + pattern.regexp() + "$"));
        }
        Optional.ofNullable(constraints.getAnnotation(Min.class)).ifPresent(min -> schema.put("minimum", min.value()));
        Optional.ofNullable(constraints.getAnnotation(Max.class)).ifPresent(max -> schema.put("maximum", max.value()));
        return schema;
    }

    private static Object example(Map<String, Object> schema, String text) {
        return "integer".equals(schema.get("type")) ? Long.valueOf(text) : text;
    }

    private static String name(Class<?> type) {
        return type.isMemberClass()
                ? name(type.getEnclosingClass()).replaceAll("(Resource|Body)$", "") + type.getSimpleName()
                : type.getSimpleName();
    }

    private static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }

    private static Class<?> raw(AnnotatedType type) {
        return type.getType() instanceof ParameterizedType generic
                ? (Class<?>) generic.getRawType()
                : (Class<?>) type.getType();
    }
}
