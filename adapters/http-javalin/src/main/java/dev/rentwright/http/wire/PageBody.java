package dev.rentwright.http.wire;

import dev.rentwright.host.Page;
import java.util.List;

/**
 * One page of a list.
 *
 * @param data what is on it
 * @param meta which page it is
 */
public record PageBody<T>(List<T> data, Meta meta) {

    /** Which page of how many items. */
    public record Meta(
            @Says("Which page, from 1.") int page,
            @Says("How many are on a page.") int pageSize,
            @Says("How many there are on all pages.") long total) {

        /** Of a page. */
        public static Meta of(Page<?> page) {
            return new Meta(page.request().number(), page.request().size(), page.total());
        }
    }
}
