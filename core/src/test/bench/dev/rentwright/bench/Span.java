package dev.rentwright.bench;

import dev.rentwright.bench.QuoteJob.Trip;

/** What of a trip is charged: whole days and extra hours (domain T5; P3 where tiers are packed). */
record Span(int date, int days, int hours) {

    static Span of(PriceColumns prices, Trip trip) {
        int date = prices.date(trip);
        int days = trip.days();
        long extra = trip.hours() * prices.hourly;
        boolean oneDayMore = trip.hours() > 0
                && (extra >= prices.dayPrices[prices.dayPriceOf[date + days]]
                        || (!prices.dateBased && prices.tiers.cost[days] + extra > prices.tiers.cost[days + 1]));
        return oneDayMore ? new Span(date, days + 1, 0) : new Span(date, days, trip.hours());
    }

    int chargeableDays() {
        return hours > 0 ? days + 1 : days;
    }
}
