package dev.rentwright.persistence.jpa.host;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What one room reads of a row that others read too: one statement answers several of them, and is begun, planned and ended
 * once.
 *
 * @param columns to select, in the order in which they are read; the aliases of their tables are said where the part is
 * @param width how many they are
 */
public record Part<T>(String columns, int width, Reader<T> reader) {

    /** The value whose columns begin at an index, from 1. */
    public T read(ResultSet row, int from) throws SQLException {
        return reader.read(row, from);
    }

    /** Makes a value of some columns of a row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row, int from) throws SQLException;
    }
}
