package dev.rentwright.persistence.jpa.host;

import dev.rentwright.host.Page;
import dev.rentwright.persistence.jpa.host.Transaction.RowReader;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a page out of a query. */
public final class Pages {

    private Pages() {}

    /** The page of the rows, with the number of all of them. */
    public static <R> Page<R> of(TypedQuery<R> rows, TypedQuery<Long> count, Page.Request page) {
        return new Page<>(on(page, rows), page, count.getSingleResult());
    }

    /** Jakarta Persistence counts rows in an int; no table of ours has as many, so that nothing stands beyond. */
    private static <R> List<R> on(Page.Request page, TypedQuery<R> rows) {
        return page.offset() > Integer.MAX_VALUE - page.size()
                ? List.of()
                : rows.setFirstResult((int) page.offset())
                        .setMaxResults(page.size())
                        .getResultList();
    }

    /**
     * The page of what plain SQL matches, with the number of all of it, asked together.
     *
     * @param what the columns of a row, {@code select} included
     * @param matching {@code from} and {@code where}
     * @param order without {@code order by}; tells any two rows apart
     * @param arguments of {@code matching}
     */
    public static <R> Page<R> of(
            Transaction transaction,
            String what,
            String matching,
            String order,
            RowReader<R> reader,
            Page.Request page,
            @Nullable Object... arguments) {
        @Nullable Object[] cut = Arrays.copyOf(arguments, arguments.length + 2);
        cut[arguments.length] = page.offset();
        cut[arguments.length + 1] = page.size();
        Asked<List<R>> rows =
                transaction.ask(what + " " + matching + " order by " + order + " offset ? limit ?", reader, cut);
        Asked<List<Long>> count = transaction.ask("select count(*) " + matching, row -> row.getLong(1), arguments);
        return new Page<>(rows.get(), page, count.get().get(0));
    }
}
