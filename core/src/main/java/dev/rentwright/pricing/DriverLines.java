package dev.rentwright.pricing;

import dev.rentwright.tariff.DriverCharge;
import dev.rentwright.tariff.DriverTerms;
import dev.rentwright.tariff.LineKind;
import java.util.List;
import java.util.Optional;

/**
 * DRIVER lines (domain P10): drivers after the first, and those who are young or senior at pickup, the first among them.
 * A capped charge is so many drivers times the cap.
 */
final class DriverLines {

    static final String ADDITIONAL = "ADDITIONAL";
    static final String YOUNG = "YOUNG";
    static final String SENIOR = "SENIOR";

    private DriverLines() {}

    static void add(Deal deal, List<PriceLine> lines) {
        List<Integer> ages = deal.request().travellers().driverAges();
        if (ages.isEmpty()) {
            return;
        }
        DriverTerms terms = deal.plan().card().extras().drivers();
        int young = 0;
        int senior = 0;
        for (int age : ages) {
            young += terms.costsAsYoung(age) ? 1 : 0;
            senior += terms.costsAsSenior(age) ? 1 : 0;
        }
        line(ADDITIONAL, terms.additional(), ages.size() - 1, deal).ifPresent(lines::add);
        line(YOUNG, terms.young(), young, deal).ifPresent(lines::add);
        line(SENIOR, terms.senior(), senior, deal).ifPresent(lines::add);
    }

    private static Optional<PriceLine> line(String code, Optional<DriverCharge> charge, int drivers, Deal deal) {
        if (charge.isEmpty()) {
            return Optional.empty();
        }
        long days = deal.time().chargeableDays();
        DriverCharge each = charge.get();
        return ExtraCharge.perDay(LineKind.DRIVER, code, drivers, days, each.perDay(), each.cap())
                .line(deal.rounding());
    }
}
