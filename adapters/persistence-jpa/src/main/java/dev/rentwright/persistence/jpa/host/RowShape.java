package dev.rentwright.persistence.jpa.host;

import dev.rentwright.persistence.jpa.column.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Table;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an entity, as its annotations say, for statements that go to the database together with others. Nobody has to
 * watch over a row that is only written, or only read: that is for those who change one.
 */
public final class RowShape<R> {

    private static final ClassValue<RowShape<?>> KNOWN = new ClassValue<>() {
        @Override
        protected RowShape<?> computeValue(Class<?> entity) {
            return new RowShape<>(entity);
        }
    };

    private static final Map<Class<?>, Class<?>> BOXED =
            Map.of(boolean.class, Boolean.class, int.class, Integer.class, long.class, Long.class);

    private final Class<R> entity;
    private final Constructor<R> constructor;
    private final List<Mapped> columns;
    private final String insert;

    private RowShape(Class<R> entity) {
        this.entity = entity;
        this.columns = Arrays.stream(entity.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .filter(field -> field.getAnnotation(Column.class).insertable())
                .map(Mapped::of)
                .toList();
        try {
            this.constructor = entity.getDeclaredConstructor();
        } catch (NoSuchMethodException defect) {
            throw new IllegalArgumentException("expected an entity that can be made, got " + entity, defect);
        }
        constructor.setAccessible(true);
        this.insert = into() + " values (" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    private String into() {
        return "insert into " + entity.getAnnotation(Table.class).name() + " ("
                + columns.stream().map(Mapped::name).collect(Collectors.joining(", ")) + ")";
    }

    /** That of an entity. */
    @SuppressWarnings("unchecked") // under each class stands its own
    public static <R> RowShape<R> of(Class<R> entity) {
        return (RowShape<R>) KNOWN.get(entity);
    }

    /** The columns to select, of the table by that alias, in the order in which {@link #read} reads them. */
    public String columns(String alias) {
        return columns.stream().map(column -> alias + "." + column.name()).collect(Collectors.joining(", "));
    }

    /** How many they are. */
    public int width() {
        return columns.size();
    }

    /** The row whose columns begin at an index, from 1. */
    public R read(ResultSet result, int from) throws SQLException {
        try {
            R row = constructor.newInstance();
            for (int i = 0; i < columns.size(); i++) {
                Field field = columns.get(i).field();
                Object value = value(result, from + i, field.getType());
                if (value != null) {
                    field.set(row, value);
                }
            }
            return row;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("expected " + entity + " to be writable", impossible);
        }
    }

    /** Writes a new one. */
    static Call insert(Object row) {
        RowShape<?> shape = of(row.getClass());
        return Call.of(
                shape.insert,
                shape.columns.stream().map(column -> column.value(row)).toArray());
    }

    /** New rows that take some columns from a row of another table, where they are called the same. */
    public Copying<R> copying(String table, String key, String... copied) {
        Set<String> taken = Set.of(copied);
        String insert = into() + " select "
                + columns.stream()
                        .map(column -> taken.contains(column.name()) ? "copied." + column.name() : "?")
                        .collect(Collectors.joining(", "))
                + " from " + table + " copied where copied." + key + " = ?";
        return new Copying<>(
                insert,
                columns.stream()
                        .filter(column -> !taken.contains(column.name()))
                        .toList());
    }

    /** How new rows are written of which some columns are not sent, but copied where they stand. */
    public static final class Copying<R> {

        private final String insert;
        private final List<Mapped> sent;

        private Copying(String insert, List<Mapped> sent) {
            this.insert = insert;
            this.sent = sent;
        }

        /** Writes a new one, which takes the rest from the row of a key. */
        Call insert(R row, UUID from) {
            return Call.of(
                    insert,
                    Stream.concat(sent.stream().map(column -> column.value(row)), Stream.of(from))
                            .toArray());
        }
    }

    private static @Nullable Object value(ResultSet result, int index, Class<?> type) throws SQLException {
        if (type == String.class) {
            return result.getString(index);
        }
        if (type == BigDecimal.class) {
            return result.getBigDecimal(index);
        }
        if (type == Instant.class) {
            OffsetDateTime at = result.getObject(index, OffsetDateTime.class);
            return at == null ? null : at.toInstant();
        }
        return result.getObject(index, BOXED.getOrDefault(type, type));
    }

    private record Mapped(String name, Field field, boolean json) {

        static Mapped of(Field field) {
            field.setAccessible(true);
            return new Mapped(
                    field.getAnnotation(Column.class).name(), field, field.isAnnotationPresent(Convert.class));
        }

        @Nullable
        Object value(Object row) {
            try {
                Object value = field.get(row);
                return value != null && json ? JsonColumn.of((String) value) : value;
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException("expected " + field + " to be readable", impossible);
            }
        }
    }
}
