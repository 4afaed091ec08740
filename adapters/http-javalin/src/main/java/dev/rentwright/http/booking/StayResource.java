package dev.rentwright.http.booking;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.NoticeGiven;
import dev.rentwright.booking.desk.Renewals;
import dev.rentwright.http.pricing.PeriodResource;
import dev.rentwright.http.wire.Says;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.time.RentalPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

@Says("A stay by nights or by months.")
record StayResource(
        @Says("Date of arrival.") LocalDate checkIn,

        @Says("Date of departure; of a rental by the month once it is known.")
        Optional<LocalDate> checkOut,

        @Says("By nights.") Optional<Long> nights,
        @Says("By months.") Optional<Integer> months,

        @Says(value = "Of a rental by the month: the first month that it occupies.", example = "2030-07")
        Optional<String> startMonth,

        @Says(value = "The last month that it occupies.", example = "2030-09")
        Optional<String> endMonth,

        int adults,
        @Says("Full years of each child at the start.") List<Integer> childAges,

        @Says("Of a rental by the month, until the end of its notice.")
        List<RentInvoiceResource> invoices) {

    static Optional<StayResource> of(Booking booking) {
        Term term = booking.terms().request().term();
        Travellers travellers = booking.terms().request().travellers();
        if (term instanceof Term.Nights nights) {
            return Optional.of(new StayResource(
                    nights.dates().from(),
                    Optional.of(nights.dates().until()),
                    Optional.of(nights.dates().days()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    travellers.adults(),
                    travellers.childAges(),
                    List.of()));
        }
        return term instanceof Term.Months months
                ? Optional.of(new StayResource(
                        months.start(),
                        left(booking),
                        Optional.empty(),
                        Optional.of(months.months()),
                        Optional.of(YearMonth.from(months.start()).toString()),
                        Optional.of(YearMonth.from(months.dates().until().minusDays(1))
                                .toString()),
                        travellers.adults(),
                        travellers.childAges(),
                        booking.rentInvoices().stream()
                                .map(RentInvoiceResource::of)
                                .toList()))
                : Optional.empty();
    }

    /** The end of a rental by the month is not told until it is known (REC-09). */
    static PeriodResource period(Booking booking) {
        boolean open = booking.terms().request().term() instanceof Term.Months
                && left(booking).isEmpty();
        if (open) {
            return PeriodResource.openEnded(booking.period());
        }
        RentalPeriod period = booking.period();
        return PeriodResource.of(
                new RentalPeriod(period.start(), Renewals.dueBack(booking).orElse(period.end()), period.zone()));
    }

    private static Optional<LocalDate> left(Booking booking) {
        if (booking.stage() instanceof BookingStage.CheckedOut back) {
            return Optional.of(back.in().at().atZone(booking.period().zone()).toLocalDate());
        }
        return booking.stage() instanceof BookingStage.Completed done
                ? Optional.of(done.in().at().atZone(booking.period().zone()).toLocalDate())
                : booking.arrangements().notice().map(NoticeGiven::leaving);
    }
}
