package dev.rentwright.http.exchange;

import dev.rentwright.host.Page;
import dev.rentwright.http.wire.ListBody;
import dev.rentwright.http.wire.PageBody;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers lists: {@code data} and {@code meta} in the body, the way to other pages in {@code Link} (RFC 8288, REC-20). */
public final class Lists {

    private Lists() {}

    /** One page. */
    public static <T, R> Answer page(Call call, Page<T> page, Function<? super T, ? extends R> shape) {
        Page<R> shaped = page.map(shape);
        return Answer.ok(new PageBody<>(shaped.items(), PageBody.Meta.of(page))).with("Link", links(call, page));
    }

    /** All there are. */
    public static <T, R> Answer all(List<T> items, Function<? super T, ? extends R> shape) {
        return Answer.ok(new ListBody<>(items.stream().<R>map(shape).toList()));
    }

    /** The links to other pages. */
    public static String links(Call call, Page<?> page) {
        int here = page.request().number();
        long last = page.lastPage();
        List<String> links = new ArrayList<>();
        links.add(link(call, page, 1, "first"));
        if (here > 1) {
            links.add(link(call, page, Math.min(here - 1L, last), "prev"));
        }
        if (here < last) {
            links.add(link(call, page, here + 1L, "next"));
        }
        links.add(link(call, page, last, "last"));
        return String.join(", ", links);
    }

    private static String link(Call call, Page<?> page, long number, String relation) {
        Map<String, String> query = new TreeMap<>(call.query());
        query.put("page", Long.toString(number));
        query.put("pageSize", Integer.toString(page.request().size()));
        String asked = query.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return "<" + call.url() + "?" + asked + ">; rel=\"" + relation + "\"";
    }
}
