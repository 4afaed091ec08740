package dev.rentwright.pricing;

import dev.rentwright.money.Currencies;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
import dev.rentwright.tariff.AddOnCharging;
import dev.rentwright.tariff.AddOnKind;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.DriverCharge;
import dev.rentwright.tariff.DriverTerms;
import dev.rentwright.tariff.Extras;
import dev.rentwright.tariff.Feature;
import dev.rentwright.tariff.Fees;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.ServiceFee;
import dev.rentwright.tariff.Surcharge;
import dev.rentwright.tariff.Tax;
import dev.rentwright.tariff.Taxes;
import dev.rentwright.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Rentals already priced by time and rules, with every kind of thing that is charged after that. */
class ChargesDomain extends DomainContextBase {

    static final List<String> ADD_ONS = List.of("SEAT", "PASS", "MEAL", "CDW", "THEFT", "FULL", "GLASS");

    /** A rental, and what is asked for with it. */
    record Case(PriceRequest request, Rental rental) {

        Deal deal() {
            return new Deal(request, rental.time());
        }

        Case with(Choices choices) {
            return new Case(request.with(choices), rental);
        }

        Case with(Taxes taxes) {
            RatePlan plan = request.plan().card().with(taxes).plan().orThrow();
            return new Case(
                    new PriceRequest(
                            plan,
                            request.rules(),
                            request.term(),
                            request.route(),
                            request.travellers(),
                            request.choices(),
                            request.circumstances()),
                    rental);
        }

        PriceBreakdown price() {
            List<PriceLine> lines = ChargeLines.on(request, rental).orThrow();
            RatePlan plan = request.plan();
            // What takes more than there is, a book refuses: it has no price.
            Assume.that(!PriceBreakdown.sum(lines, plan.currency()).isNegative());
            return PriceBreakdown.of(rental.time(), plan.rounding(), lines, rental.units(), plan.securityDeposit());
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(extras(), fees(), taxes(), travellers(), choices(), rates(), rentals())
                .as((extras, fees, taxes, travellers, choices, rate, rental) -> {
                    RatePlan plan = RateCard.daily("50", "EUR")
                            .with(extras)
                            .with(fees)
                            .with(taxes)
                            .plan()
                            .orThrow();
                    PriceRequest request = PriceRequest.of(plan, term(rental))
                            .with(travellers)
                            .with(choices)
                            .with(Circumstances.PLAIN.withSupplierRate(rate).forGuests(2));
                    return new Case(request, rental);
                });
    }

    private static Term term(Rental rental) {
        LocalDate start = LocalDate.parse("2026-01-01");
        return rental.lines().get(0).basis() instanceof Basis.Rent
                ? Term.Months.from("2026-01-01", rental.units().amounts().size())
                : new Term.Nights(
                        new DateRange(start, start.plusDays(rental.time().days())), Term.Nights.DEFAULT_CHECK_IN);
    }

    /** Some blocks of days, or some months, and now and then a rule. */
    private static Arbitrary<Rental> rentals() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        cents(100, 20_000),
                        Arbitraries.integers().between(-100, 50),
                        Arbitraries.of(true, false))
                .as((days, each, rule, byTheMonth) -> {
                    List<PriceLine> lines = byTheMonth ? months(1 + days % 7, each) : days(days, each);
                    List<Fraction> units =
                            lines.stream().map(line -> line.amount().exact()).toList();
                    Money rent = Sums.of(lines, Currencies.of("EUR"));
                    List<PriceLine> all = new ArrayList<>(lines);
                    Money change = rent.times(Percentage.of(String.valueOf(rule)), Rounding.HALF_UP);
                    all.add(PriceLine.of(LineKind.RULE, "R", change, Basis.Product.INSTANCE));
                    return new Rental(ChargeableTime.of(days, 0), all, new UnitAmounts(units), false);
                });
    }

    private static List<PriceLine> days(int days, Money each) {
        return List.of(
                PriceLine.of(LineKind.RENTAL, "DAILY", days, LineUnit.DAY, UnitPrice.of(each), Rounding.HALF_UP));
    }

    private static List<PriceLine> months(int months, Money rent) {
        List<PriceLine> lines = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            LocalDate from = LocalDate.parse("2026-01-01").plusMonths(i);
            DateRange dates = new DateRange(from, from.plusMonths(1));
            Basis basis = new Basis.Rent(rent, dates, Math.toIntExact(dates.days()));
            lines.add(PriceLine.of(LineKind.RENTAL, "RENT", rent, basis));
        }
        return lines;
    }

    private static Arbitrary<Extras> extras() {
        return Combinators.combine(
                        cents(0, 2_000),
                        cents(0, 20_000).optional(),
                        cents(0, 3_000).optional())
                .as((each, cap, bed) -> new Extras(
                        ADD_ONS.stream().map(code -> addOn(code, each, cap)).toList(),
                        List.of(new Feature("AUTOMATIC", UnitPrice.of(each))),
                        bed.map(UnitPrice::of),
                        new DriverTerms(
                                Optional.of(new DriverCharge(UnitPrice.of(each), Optional.empty())),
                                Optional.of(new DriverCharge(UnitPrice.of(each), cap)),
                                Optional.empty(),
                                Optional.of(new DriverCharge(UnitPrice.of(each), cap)),
                                Optional.empty())));
    }

    private static AddOn addOn(String code, Money each, Optional<Money> cap) {
        AddOnCharging charging = switch (code) {
            case "PASS" -> AddOnCharging.PER_BOOKING;
            case "MEAL" -> AddOnCharging.PER_PERSON;
            default -> AddOnCharging.PER_DAY;
        };
        boolean option = charging != AddOnCharging.PER_DAY || code.equals("SEAT");
        AddOnKind kind = option ? AddOnKind.OPTION : AddOnKind.INSURANCE;
        return new AddOn(code, code, kind, charging, AddOnAvailability.PRICED, UnitPrice.of(each), cap);
    }

    private static Arbitrary<Fees> fees() {
        return Combinators.combine(
                        cents(0, 5_000).optional(), percents(0, 30), Arbitraries.of(true, false), cents(0, 900))
                .as((cleaning, rate, fixed, each) -> {
                    Fees fees = Fees.NONE.withSurcharges(surcharges(rate, each));
                    Fees cleaned = cleaning.map(fees::withCleaning).orElse(fees);
                    return cleaned.withService(fixed ? new ServiceFee.Fixed(each) : new ServiceFee.Share(rate));
                });
    }

    private static Surcharge[] surcharges(Percentage rate, Money each) {
        UnitPrice price = UnitPrice.of(each);
        return new Surcharge[] {
            new Surcharge("CONCESSION", new Surcharge.Share(rate, Surcharge.Share.DEFAULT_KINDS), true),
            new Surcharge("FACILITY", new Surcharge.PerDay(price, Optional.of(Money.of("20", "EUR"))), true),
            new Surcharge("PERMIT", new Surcharge.PerBooking(each), true),
            new Surcharge("CITY", new Surcharge.PerPersonNight(price, Optional.of(12), Optional.of(7)), false)
        };
    }

    static Arbitrary<Taxes> taxes() {
        return Combinators.combine(
                        percents(0, 25), percents(0, 25), Arbitraries.integers().between(0, 4))
                .as((one, other, shape) -> switch (shape) {
                    case 0 -> Taxes.NONE;
                    case 1 -> Taxes.of(tax("A", one, false), tax("B", other, false));
                    case 2 -> Taxes.of(tax("A", one, false), compound("B", other));
                    case 3 -> Taxes.of(tax("A", one, true), tax("B", other, true));
                    default -> Taxes.of(tax("A", one, true), tax("B", other, false));
                });
    }

    private static Tax tax(String code, Percentage rate, boolean inclusive) {
        return new Tax(code, rate, inclusive, false, Optional.empty());
    }

    private static Tax compound(String code, Percentage rate) {
        return new Tax(code, rate, false, true, Optional.empty());
    }

    private static Arbitrary<Travellers> travellers() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 17).list().ofMaxSize(3),
                        Arbitraries.integers().between(18, 90).list().ofMaxSize(4))
                .as((adults, children, drivers) -> new Travellers(adults, children, drivers, java.util.Set.of()));
    }

    private static Arbitrary<Choices> choices() {
        return Combinators.combine(
                        Arbitraries.of(ADD_ONS).set().ofMaxSize(7),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(true, false),
                        discounts())
                .as((codes, pieces, automatic, discounts) -> new Choices(
                        codes.stream()
                                .map(code -> new ChosenAddOn(code, pieces))
                                .toList(),
                        automatic ? List.of("AUTOMATIC") : List.of(),
                        discounts,
                        Optional.empty()));
    }

    private static Arbitrary<List<Discount>> discounts() {
        Arbitrary<Discount> share =
                percents(0, 100).map(rate -> new Discount("P", new Discount.Share(rate), Optional.empty()));
        Arbitrary<Discount> amount = cents(0, 500_000).map(off -> Discount.amount("F", off));
        Arbitrary<Discount> capped =
                Combinators.combine(share, cents(0, 50_000)).as(Discount::cappedAt);
        return Arbitraries.oneOf(share, amount, capped).list().ofMaxSize(4);
    }

    private static Arbitrary<Percentage> rates() {
        return percents(-100, 50);
    }

    @Provide
    Arbitrary<Percentage> ratesUpToThirtyPercent() {
        return percents(0, 30);
    }

    /** Percentages with two decimals. */
    static Arbitrary<Percentage> percents(int least, int most) {
        return Arbitraries.integers()
                .between(least * 100, most * 100)
                .map(hundredths -> Percentage.of(BigDecimal.valueOf(hundredths, 2)));
    }

    static Arbitrary<Money> cents(int least, int most) {
        return Arbitraries.integers().between(least, most).map(cents -> Money.ofMinor(cents, "EUR"));
    }
}
