package dev.rentwright.server.authoring;

import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.PricingRule;

/** Why a line is what it is, in a few words beside it. */
final class LineReason {

    private final PriceRequest request;
    private final PriceBreakdown price;

    LineReason(PriceRequest request, PriceBreakdown price) {
        this.request = request;
        this.price = price;
    }

    String of(PriceLine line) {
        Basis basis = line.basis();
        if (basis instanceof Basis.RuleEffect effect) {
            return name(effect) + ", applied to " + counted(effect.units());
        }
        if (basis instanceof Basis.Share share) {
            return percent(share.rate()) + " of " + PricePage.amount(share.base())
                    + (isOfInvoices(line, share) ? ", rounded on each invoice" : "");
        }
        if (basis instanceof Basis.Levy levy) {
            String how = levy.exempt() ? ", exempt" : line.included() ? ", included" : "";
            boolean once = levy.exempt() || isRoundedOnce(line, levy.rate(), levy.base());
            return percent(levy.rate()) + " of " + PricePage.amount(levy.base()) + how
                    + (once ? "" : ", rounded on each line");
        }
        if (basis instanceof Basis.Capped capped) {
            return named(line) + "capped, else "
                    + PricePage.amount(price.rounding().round(capped.uncapped(), price.currency()));
        }
        if (basis instanceof Basis.Rent rent) {
            return rent.dates().from() + " to " + rent.dates().until().minusDays(1) + ", "
                    + rent.dates().days() + " of " + rent.ofDays() + " days of " + PricePage.amount(rent.rent());
        }
        return basis instanceof Basis.IncludedIn in ? named(line) + "included in " + in.code() : name(line);
    }

    private String name(PriceLine line) {
        return request.plan().addOn(line.code()).map(AddOn::name).orElse("");
    }

    private String named(PriceLine line) {
        String name = name(line);
        return name.isEmpty() ? "" : name + ", ";
    }

    private String name(Basis.RuleEffect effect) {
        return request.rules().rules().stream()
                .filter(rule -> rule.id().equals(effect.rule()))
                .map(PricingRule::name)
                .findFirst()
                .orElseGet(() -> effect.rule().toString());
    }

    private String counted(long units) {
        String unit = request.term() instanceof Term.Hire
                ? "day"
                : request.term() instanceof Term.Nights ? "night" : "billing period";
        // The block of extra hours is a unit of its own (domain section 0).
        boolean withHours = request.term() instanceof Term.Hire && price.time().hours() > 0;
        return units + " " + unit + (units == 1 ? "" : "s") + (withHours ? ", extra hours as one" : "");
    }

    private boolean isOfInvoices(PriceLine line, Basis.Share share) {
        return request.term() instanceof Term.Months && !isRoundedOnce(line, share.rate(), share.base());
    }

    /** Whether it comes to what is told of it; else it is a sum of what was rounded before. */
    private boolean isRoundedOnce(PriceLine line, Percentage rate, Money base) {
        return price.rounding()
                .round(base.exact().times(rate.fraction()), price.currency())
                .equals(line.amount());
    }

    private static String percent(Percentage rate) {
        return rate.value().stripTrailingZeros().toPlainString() + " %";
    }
}
