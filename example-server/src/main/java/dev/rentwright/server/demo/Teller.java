package dev.rentwright.server.demo;

import java.io.PrintStream;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Tells what happens, so that a person can follow it. */
final class Teller {

    private final PrintStream out;
    private int step;

    Teller(PrintStream out) {
        this.out = out;
    }

    void title(String text) {
        out.println(text);
        out.println("=".repeat(text.length()));
    }

    void step(String text) {
        step++;
        out.printf("%n%2d. %s%n", step, text);
    }

    void say(String text) {
        out.println("    " + text);
    }

    /** Price lines as a table, and what they add up to. */
    void lines(JsonNode lines) {
        for (JsonNode line : lines) {
            out.printf(
                    "    %-9s %-14s %8s x %10s = %12s%s%n",
                    word(line.path("kind")),
                    text(line.path("code")),
                    number(line.path("quantity")),
                    text(line.path("unitPrice").path("amount")),
                    money(line.path("amount")),
                    line.path("included").asBoolean() ? "  (included)" : "");
        }
    }

    void total(String name, JsonNode amount) {
        out.printf("    %-46s %13s%n", name, money(amount));
    }

    /** What happened to a booking, in order. */
    void events(JsonNode events) {
        for (JsonNode event : events) {
            out.printf(
                    "    %2d  %s  %-11s by %-17s %s%n",
                    event.path("sequence").asInt(),
                    text(event.path("occurredAt")).substring(0, 16).replace('T', ' '),
                    word(event.path("kind")),
                    text(event.path("actor")),
                    facts(event.path("data")));
        }
    }

    /** The books: what was debited and credited, and why. */
    void ledger(JsonNode entries) {
        for (JsonNode entry : entries) {
            out.printf("    %s%n", word(entry.path("kind")));
            for (JsonNode posting : entry.path("postings")) {
                String amount = text(posting.path("amount").path("amount"));
                boolean credit = amount.startsWith("-");
                out.printf(
                        "        %-22s %12s %12s%n",
                        word(posting.path("account")), credit ? "" : amount, credit ? amount.substring(1) : "");
            }
        }
    }

    static String money(JsonNode amount) {
        return text(amount.path("amount")) + " " + text(amount.path("currency"));
    }

    static String word(JsonNode constant) {
        return text(constant).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String text(JsonNode node) {
        return node.isString() ? node.stringValue() : node.toString();
    }

    private static String number(JsonNode node) {
        return text(node);
    }

    private static String facts(JsonNode data) {
        StringBuilder facts = new StringBuilder();
        data.properties().forEach(fact -> {
            String value = text(fact.getValue());
            if (value.length() < 30) {
                facts.append(fact.getKey()).append(' ').append(value).append("  ");
            }
        });
        return facts.toString().strip();
    }
}
