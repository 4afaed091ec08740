package dev.rentwright.payment.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All the provider knows: the sum of its journal's lines. Guarded by the {@link Desk}. */
final class Book {
    private String run = "";
    private long refunds;
    private long events;
    private final Map<String, Intent> intents = new LinkedHashMap<>();
    private final List<Movement> movements = new ArrayList<>();
    private final Map<String, Line.Kept> kept = new LinkedHashMap<>();
    private final Map<String, Notice> unsettled = new LinkedHashMap<>();

    void apply(Line line) {
        if (line instanceof Line.Opened opened) {
            run = opened.run();
        } else if (line instanceof Line.Settled settled) {
            unsettled.remove(settled.event());
        } else if (line instanceof Line.Performed performed) {
            apply(performed);
        }
    }

    private void apply(Line.Performed performed) {
        var intent = performed.intent();
        var before = intents.put(intent.terms().id(), intent);
        refunds +=
                intent.refunds().size() - (before == null ? 0 : before.refunds().size());
        movements.addAll(performed.movements());
        performed.kept().ifPresent(each -> kept.put(each.once().key(), each));
        performed.notice().ifPresent(each -> {
            events++;
            unsettled.put(each.id(), each);
        });
    }

    boolean empty() {
        return run.isEmpty();
    }

    String nextIntentId() {
        return id("pi", intents.size() + 1L);
    }

    String nextRefundId() {
        return id("re", refunds + 1);
    }

    String nextEventId() {
        return id("evt", events + 1);
    }

    long nextMovementNumber() {
        return movements.size() + 1L;
    }

    Optional<Intent> intent(String id) {
        return Optional.ofNullable(intents.get(id));
    }

    List<Intent> byReference(String reference) {
        return intents.values().stream()
                .filter(each -> each.terms().reference().equals(reference))
                .toList();
    }

    List<Intent> intents() {
        return List.copyOf(intents.values());
    }

    List<Movement> movements() {
        return List.copyOf(movements);
    }

    Optional<Line.Kept> kept(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    List<Notice> unsettled() {
        return List.copyOf(unsettled.values());
    }

    private String id(String kind, long number) {
        return kind + "_" + run + "_" + number;
    }
}
