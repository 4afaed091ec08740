package dev.rentwright.persistence.jpa.host;

import dev.rentwright.host.Page;
import jakarta.persistence.TypedQuery;

/** Cuts a page out of a query. */
public final class Pages {

    private Pages() {}

    /** The page of the rows, with the number of all of them. */
    public static <R> Page<R> of(TypedQuery<R> rows, TypedQuery<Long> count, Page.Request page) {
        if (page.offset() > Integer.MAX_VALUE - page.size()) {
            throw new IllegalArgumentException(
                    "expected a page within the first " + Integer.MAX_VALUE + " rows, got " + page);
        }
        return new Page<>(
                rows.setFirstResult((int) page.offset())
                        .setMaxResults(page.size())
                        .getResultList(),
                page,
                count.getSingleResult());
    }
}
