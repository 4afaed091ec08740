package dev.rentwright.tariff;

import dev.rentwright.location.LocationId;
import dev.rentwright.money.Money;
import dev.rentwright.party.PaymentTerms;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;

/**
 * What is due once, and what places add (domain P11, P14, P15, P17, L3).
 *
 * @param securityDeposit refundable, outside the total; 0 by default
 * @param oneWay what returning elsewhere costs where no pair says more; without one, other ways are refused
 * @param oneWayPairs what exact pairs of places cost
 * @param cleaning once per stay
 * @param service the platform's
 * @param surcharges in the order of their lines
 * @param payment what is to be paid when; {@link PaymentTerms#USUAL} where nobody says
 */
public record Fees(
        Optional<Money> securityDeposit,
        Optional<Money> oneWay,
        List<OneWayFee> oneWayPairs,
        Optional<Money> cleaning,
        Optional<ServiceFee> service,
        List<Surcharge> surcharges,
        Optional<PaymentTerms> payment) {

    /** Nothing is said. */
    public static final Fees NONE = new Fees(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    public Fees {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(payment, "payment");
        oneWayPairs = List.copyOf(oneWayPairs);
        surcharges = List.copyOf(surcharges);
        Codes.requireEachOnce(surcharges.stream().map(Surcharge::code).toList(), "surcharge");
        if (Stream.of(securityDeposit, oneWay, cleaning)
                .flatMap(Optional::stream)
                .anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException("expected a deposit, one-way and cleaning fee of 0 or more, got "
                    + securityDeposit + ", " + oneWay + " and " + cleaning);
        }
    }

    /** The same with a security deposit. */
    public Fees withDeposit(Money deposit) {
        return new Fees(Optional.of(deposit), oneWay, oneWayPairs, cleaning, service, surcharges, payment);
    }

    /** The same with a fee for returning elsewhere. */
    public Fees withOneWay(Money fee) {
        return new Fees(securityDeposit, Optional.of(fee), oneWayPairs, cleaning, service, surcharges, payment);
    }

    /** The same with a cleaning fee. */
    public Fees withCleaning(Money fee) {
        return new Fees(securityDeposit, oneWay, oneWayPairs, Optional.of(fee), service, surcharges, payment);
    }

    /** The same with a service fee. */
    public Fees withService(ServiceFee fee) {
        return new Fees(securityDeposit, oneWay, oneWayPairs, cleaning, Optional.of(fee), surcharges, payment);
    }

    /** The same with other surcharges. */
    public Fees withSurcharges(Surcharge... inOrder) {
        return new Fees(securityDeposit, oneWay, oneWayPairs, cleaning, service, List.of(inOrder), payment);
    }

    /** The same, to be paid so. */
    public Fees withPayment(PaymentTerms terms) {
        return new Fees(securityDeposit, oneWay, oneWayPairs, cleaning, service, surcharges, Optional.of(terms));
    }

    /** The fee between two places: of the exact pair, else for any (domain P11). Empty when it is not allowed. */
    public Optional<Money> oneWayBetween(LocationId pickup, LocationId dropOff) {
        return oneWayPairs.stream()
                .filter(pair -> pair.pickup().equals(pickup) && pair.dropOff().equals(dropOff))
                .map(OneWayFee::fee)
                .findFirst()
                .or(() -> oneWay);
    }

    Fees over(Fees below) {
        return new Fees(
                securityDeposit.or(below::securityDeposit),
                oneWay.or(below::oneWay),
                oneWayPairs.isEmpty() ? below.oneWayPairs : oneWayPairs,
                cleaning.or(below::cleaning),
                service.or(below::service),
                surcharges.isEmpty() ? below.surcharges : surcharges,
                payment.or(below::payment));
    }

    Stream<CurrencyUnit> currencies() {
        return Stream.of(
                        Stream.of(securityDeposit, oneWay, cleaning)
                                .flatMap(Optional::stream)
                                .map(Money::currency),
                        oneWayPairs.stream().map(pair -> pair.fee().currency()),
                        service.stream()
                                .flatMap(fee -> fee instanceof ServiceFee.Fixed fixed
                                        ? Stream.of(fixed.amount().currency())
                                        : Stream.empty()),
                        surcharges.stream().flatMap(Surcharge::currencies))
                .flatMap(stream -> stream);
    }
}
