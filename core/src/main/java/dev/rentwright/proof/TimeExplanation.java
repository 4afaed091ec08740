package dev.rentwright.proof;

import dev.rentwright.money.Money;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.tariff.LineKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What time was charged, and how: one sentence, and by the month one more for each billing period. */
final class TimeExplanation {

    private final PriceRequest request;
    private final PriceBreakdown price;
    private final Texts texts;

    TimeExplanation(PriceRequest request, PriceBreakdown price, Texts texts) {
        this.request = request;
        this.price = price;
        this.texts = texts;
    }

    List<String> sentences() {
        List<PriceLine> lines = price.of(LineKind.RENTAL);
        if (lines.isEmpty()) {
            return List.of(texts.say("time.free", time()));
        }
        String sum =
                texts.money(lines.stream().map(PriceLine::amount).reduce(Money.zero(price.currency()), Money::plus));
        if (request.term() instanceof Term.Months) {
            return Stream.concat(
                            Stream.of(texts.say("time.months", time(), texts.count("PERIOD", lines.size()), sum)),
                            lines.stream().map(this::period))
                    .toList();
        }
        List<String> parts = new ArrayList<>();
        for (PriceLine line : lines) {
            String counted = texts.count(line.unit().name(), line.quantity());
            parts.add(texts.say("time.part", counted, texts.price(line.unitPrice())));
        }
        return List.of(texts.say("time.charged", time(), texts.list(parts), sum));
    }

    private String time() {
        if (request.term() instanceof Term.Months months) {
            return texts.count("MONTH", months.months());
        }
        if (request.term() instanceof Term.Nights) {
            return texts.count("NIGHT", price.time().days());
        }
        List<String> parts = new ArrayList<>();
        if (price.time().days() > 0) {
            parts.add(texts.count("RENTAL_DAY", price.time().days()));
        }
        if (price.time().hours() > 0) {
            parts.add(texts.count("HOUR", price.time().hours()));
        }
        return texts.list(parts);
    }

    private String period(PriceLine line) {
        if (!(line.basis() instanceof Basis.Rent rent)) {
            return texts.say("line.once", texts.count("MONTH", line.quantity()), texts.money(line.amount()));
        }
        String from = texts.date(rent.dates().from());
        String to = texts.date(rent.dates().until().minusDays(1));
        String of = texts.money(rent.rent());
        return rent.dates().days() == rent.ofDays()
                ? texts.say("rent.whole", from, to, of)
                : texts.say(
                        "rent.part",
                        from,
                        to,
                        Long.toString(rent.dates().days()),
                        texts.count("DAY", rent.ofDays()),
                        of,
                        texts.money(line.amount()));
    }
}
