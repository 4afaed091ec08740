package dev.rentwright.host;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, with what is needed to link to the others (API-06).
 *
 * @param items what is on the page
 * @param request which page it is
 * @param total how many there are on all pages
 */
public record Page<T>(List<T> items, Request request, long total) {

    public Page {
        items = List.copyOf(items);
    }

    /** The number of the last page, from 1. */
    public long lastPage() {
        return Math.max(1, (total + request.size() - 1) / request.size());
    }

    /** The same page with its items in another shape. */
    public <R> Page<R> map(Function<? super T, ? extends R> shape) {
        return new Page<>(items.stream().<R>map(shape).toList(), request, total);
    }

    /**
     * Which page is wanted (REC-20).
     *
     * @param number from 1
     * @param size 1 to 100
     */
    public record Request(int number, int size) {

        /** The page that is meant when nothing is said. */
        public static final Request FIRST = new Request(1, 20);

        public Request {
            if (number < 1 || size < 1 || size > 100) {
                throw new IllegalArgumentException(
                        "expected a page from 1 and a page size of 1 to 100, got " + number + " and " + size);
            }
        }

        /** How many items stand on earlier pages. */
        public long offset() {
            return (number - 1L) * size;
        }
    }
}
