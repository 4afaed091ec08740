package dev.rentwright.persistence.jpa.column;

import java.io.Serial;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/** PostgreSQL, told nothing of a null's type: EclipseLink would call a null uuid or jsonb a text, and be refused. */
public final class UntypedNulls extends PostgreSQLPlatform {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void setNullFromDatabaseField(DatabaseField field, PreparedStatement statement, int index)
            throws SQLException {
        statement.setNull(index, Types.NULL);
    }
}
