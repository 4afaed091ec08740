package dev.rentwright.proof;

import dev.rentwright.money.Money;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.PricingRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Why a price is what it is, for those who pay it: a sentence for the time, one for each further line, one for the total.
 * English, and German where the locale asks for it; figures as the locale writes them, amounts with the code of their
 * currency behind. Further languages are further files {@code Explanation_xx.properties} beside the first.
 *
 * <pre>{@code
 * Explanation.of(quote.request(), quote.price(), Locale.ENGLISH);
 * // 10 rental days, charged as 1 week at 280.00 EUR and 3 days at 50.00 EUR: 430.00 EUR.
 * // VAT of 20 % is added: 86.00 EUR.
 * // In total 516.00 EUR, and a refundable deposit of 300.00 EUR.
 * }</pre>
 *
 * <p>It reads the price and computes nothing; that the price is right is for {@link Verifier} to say. Immutable.
 */
public final class Explanation {

    /** The languages, by their ISO 639 codes, that sentences are written in; every other one is answered in English. */
    public static final Set<String> LANGUAGES = Set.of("en", "de");

    private final PriceRequest request;
    private final PriceBreakdown price;
    private final Texts texts;

    private Explanation(PriceRequest request, PriceBreakdown price, Texts texts) {
        this.request = request;
        this.price = price;
        this.texts = texts;
    }

    /** Sentences in the order of the lines; lines that arise at the return have theirs too. */
    public static List<String> of(PriceRequest request, PriceBreakdown price, Locale locale) {
        return new Explanation(request, price, Texts.in(locale)).sentences();
    }

    /**
     * What each line is called, one for each in their order (PRC-25): {@code Rental}, {@code Option Child seat}, {@code VAT}.
     * Add-ons and rules have the names that customers see.
     */
    public static List<String> labels(PriceRequest request, PriceBreakdown price, Locale locale) {
        Explanation explanation = new Explanation(request, price, Texts.in(locale));
        return price.lines().stream().map(explanation::title).toList();
    }

    /** One row for each line in their order, for papers that show a price as a table. */
    public static List<Row> rows(PriceRequest request, PriceBreakdown price, Locale locale) {
        Explanation explanation = new Explanation(request, price, Texts.in(locale));
        return price.lines().stream().map(explanation::row).toList();
    }

    /** The quantities of lines in their order, such as {@code 3 x 7 nights}. */
    public static List<String> quantities(PriceRequest request, PriceBreakdown price, Locale locale) {
        Explanation explanation = new Explanation(request, price, Texts.in(locale));
        return price.lines().stream().map(explanation::counted).toList();
    }

    /** An amount as sentences in the language of a locale write it. */
    public static String amount(Money money, Locale locale) {
        return Texts.in(locale).money(money);
    }

    /**
     * A line of a price as it stands in a table.
     *
     * @param label what it is called
     * @param how what it was made of, such as {@code 3 rental days x 50.00 EUR}; empty where the amount says it all
     * @param amount in figures, with its currency
     */
    public record Row(String label, String how, String amount) {}

    /** Whether there are sentences in the language of a locale; those of others are answered in English. */
    public static boolean speaks(Locale locale) {
        return Texts.has(locale);
    }

    private Row row(PriceLine line) {
        return new Row(title(line), how(line), texts.money(line.amount()));
    }

    private String how(PriceLine line) {
        if (line.basis() instanceof Basis.Levy levy) {
            String how = levy.exempt() ? "exempt" : line.included() ? "included" : "added";
            return texts.say("row.tax." + how, texts.percent(levy.rate()));
        }
        if (line.basis() instanceof Basis.Share share) {
            return texts.say("row.share", texts.percent(share.rate()), texts.money(share.base()));
        }
        if (line.basis() instanceof Basis.IncludedIn in) {
            return texts.say("row.includedIn", named(in.code()));
        }
        return isOnce(line) ? "" : texts.say("row.product", counted(line), texts.price(line.unitPrice()));
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>(new TimeExplanation(request, price, texts).sentences());
        RuleExplanation rules = new RuleExplanation(request, price, texts);
        for (PriceLine line : price.lines()) {
            if (line.basis() instanceof Basis.RuleEffect effect) {
                sentences.add(rules.sentence(line, effect));
            } else if (line.kind() != LineKind.RENTAL) {
                sentences.add(sentence(line));
            }
        }
        Money deposit = price.securityDeposit();
        sentences.add(
                deposit.isZero()
                        ? texts.say("total", texts.money(price.total()))
                        : texts.say("total.deposit", texts.money(price.total()), texts.money(deposit)));
        return List.copyOf(sentences);
    }

    private String title(PriceLine line) {
        return texts.sayRather("title." + line.kind() + "." + line.code(), "title." + line.kind(), name(line));
    }

    private String sentence(PriceLine line) {
        String title = title(line);
        String amount = texts.money(line.amount());
        if (line.basis() instanceof Basis.Levy levy) {
            String how = levy.exempt() ? "exempt" : line.included() ? "included" : "added";
            return texts.say("tax." + how, title, texts.percent(levy.rate()), amount);
        }
        if (line.basis() instanceof Basis.Share share) {
            return texts.say("line.share", title, texts.percent(share.rate()), texts.money(share.base()), amount);
        }
        if (line.basis() instanceof Basis.Capped capped) {
            String without = texts.money(capped.uncapped(), price.currency(), price.rounding());
            return texts.say("line.capped", title, amount, without);
        }
        if (line.basis() instanceof Basis.IncludedIn in) {
            return texts.say("line.includedIn", title, named(in.code()));
        }
        return isOnce(line)
                ? texts.say("line.once", title, amount)
                : texts.say("line.product", title, counted(line), texts.price(line.unitPrice()), amount);
    }

    private static boolean isOnce(PriceLine line) {
        return line.quantity().compareTo(BigDecimal.ONE) == 0
                && (line.unit() == LineUnit.RENTAL || line.unit() == LineUnit.ITEM);
    }

    private String counted(PriceLine line) {
        Pieces pieces = Pieces.of(line, request, price);
        if (pieces.many() == 1) {
            return texts.count(pieces.unit(), line.quantity());
        }
        long each = line.quantity().longValueExact() / pieces.many();
        return texts.say("row.pieces", Long.toString(pieces.many()), texts.count(pieces.unit(), each));
    }

    private String name(PriceLine line) {
        if (line.basis() instanceof Basis.RuleEffect effect) {
            return request.rules().rules().stream()
                    .filter(rule -> rule.id().equals(effect.rule()))
                    .map(PricingRule::name)
                    .findFirst()
                    .orElse(line.code());
        }
        return line.kind() == LineKind.OPTION || line.kind() == LineKind.INSURANCE || line.kind() == LineKind.LATE
                ? named(line.code())
                : line.code();
    }

    /** As the card names it to customers. */
    private String named(String code) {
        return request.plan().addOn(code).map(AddOn::name).orElse(code);
    }
}
