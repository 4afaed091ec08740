package dev.rentwright.persistence.jpa.availability;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.persistence.jpa.FreshStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Which index is asked for the claims of a rentable, whatever PostgreSQL believes of the table when it plans (DBS-29). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClaimQuestionsPlanTest {

    @Test
    void no_question_is_answered_by_the_proof_that_nothing_overlaps() throws SQLException {
        try (HikariDataSource database = FreshStore.migrated();
                Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            assertTrue(plan(statement).contains("idx_claims_first_end_after"), plan(statement));

            statement.execute("drop index idx_claims_first_end_after");

            assertFalse(plan(statement).contains("no_overlapping_claims"), plan(statement));
        }
    }

    private static String plan(Statement statement) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (ResultSet lines = statement.executeQuery("""
                explain select from availability_claims where rentable_id = '01900000-0000-7000-8000-000000000001' and ends_at > now()""")) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
