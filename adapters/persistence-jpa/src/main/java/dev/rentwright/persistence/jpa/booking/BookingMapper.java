package dev.rentwright.persistence.jpa.booking;

import dev.rentwright.booking.AdditionalCharge;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingSource;
import dev.rentwright.booking.Charges;
import dev.rentwright.booking.GroupReference;
import dev.rentwright.booking.Origin;
import dev.rentwright.booking.PolicyInputs;
import dev.rentwright.booking.Remarks;
import dev.rentwright.booking.Terms;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.handover.Handover;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Currencies;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.party.CustomerId;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.json.Json;
import dev.rentwright.persistence.jpa.json.Respelled;
import dev.rentwright.persistence.jpa.json.Spellings;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.time.RentalPeriod;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Between a booking and its row; its stage goes through {@link StageMapper}. */
final class BookingMapper {

    private static final Respelled<CancellationPolicy> POLICY = new Respelled<>();
    private static final Respelled<PolicyInputs> INPUTS = new Respelled<>();

    private BookingMapper() {}

    /** A new row. Number, creator, time of creation, origin and what was said of its policy are written here only: they never change. */
    static BookingRow row(Booking booking, Spellings spellings) {
        BookingRow row = new BookingRow();
        row.bookingId = booking.id().value();
        row.version = booking.version();
        row.bookingNumber = booking.number();
        row.createdBy = booking.createdBy();
        row.createdAt = booking.createdAt();
        row.source = Codes.of(booking.origin().source());
        row.commissionRate =
                booking.origin().commission().map(Percentage::value).orElse(null);
        row.groupReference = booking.origin().group().map(GroupReference::value).orElse(null);
        row.priceRequest = spellings.write(booking.terms().request());
        row.priceBreakdown = spellings.write(booking.terms().price());
        row.returnLines = Json.write(booking.charges().atReturn());
        row.addedCharges = Json.write(booking.charges().added());
        row.cancellationPolicy = POLICY.write(booking.terms().policy());
        row.policyInputs = INPUTS.write(booking.terms().inputs());
        fillRest(row, booking);
        return row;
    }

    /** What changed since the row was read; frozen snapshots stay as they are spelled. */
    static void fill(BookingRow row, Booking booking) {
        row.priceRequest = Json.keeping(row.priceRequest, booking.terms().request());
        row.priceBreakdown = Json.keeping(row.priceBreakdown, booking.terms().price());
        row.returnLines = Json.keeping(row.returnLines, booking.charges().atReturn());
        row.addedCharges = Json.keeping(row.addedCharges, booking.charges().added());
        row.cancellationPolicy =
                Json.keeping(row.cancellationPolicy, booking.terms().policy());
        fillRest(row, booking);
    }

    private static void fillRest(BookingRow row, Booking booking) {
        Terms terms = booking.terms();
        row.customerId = booking.customer().value();
        row.supplierId = booking.supplier().value();
        row.categoryId = booking.category().value();
        row.rentableId = booking.rentable().map(RentableId::value).orElse(null);
        row.pickupLocationId = booking.pickup().value();
        row.dropOffLocationId = booking.dropOff().value();
        row.startAt = booking.period().start();
        row.endAt = booking.period().end();
        row.zone = booking.period().zone().getId();
        row.startDate = booking.period().startDate();
        row.endDate = booking.period().endDate();
        fillMonths(row, booking);
        row.quoteId = terms.quote().value();
        row.currency = terms.price().currency().getCurrencyCode();
        row.totalPrice = terms.price().total().amount();
        row.repricedBreakdown = booking.charges().repriced().map(Json::write).orElse(null);
        row.depositApplied = booking.charges().depositApplied().amount();
        row.writtenOff = booking.charges().writtenOff().amount();
        row.specialRequests = booking.remarks().specialRequests().orElse(null);
        row.internalNotes = booking.remarks().internalNotes().orElse(null);
        row.timerAt = booking.timerAt().orElse(null);
        row.eventCount = booking.events();
        ArrangementsMapper.fill(row, booking.arrangements());
        StageMapper.fill(row, booking.stage());
    }

    /** First days of the first and the last month that a rental by the month occupies: they narrow, dates decide (A11). */
    private static void fillMonths(BookingRow row, Booking booking) {
        row.rentalMode = Codes.of(booking.mode());
        if (booking.terms().request().term() instanceof Term.Months months) {
            row.startMonth = months.start().withDayOfMonth(1);
            row.endMonth = months.dates().until().minusDays(1).withDayOfMonth(1);
        }
    }

    static Booking booking(BookingRow row, Map<Handover.Direction, Handover> handovers, Spellings spellings) {
        return new Booking(
                new BookingId(row.bookingId),
                row.bookingNumber,
                new CustomerId(row.customerId),
                new SupplierId(row.supplierId),
                new CategoryId(row.categoryId),
                Optional.ofNullable(row.rentableId).map(RentableId::new),
                new LocationId(row.pickupLocationId),
                new LocationId(row.dropOffLocationId),
                new RentalPeriod(row.startAt, row.endAt, ZoneId.of(row.zone)),
                terms(row, spellings),
                StageMapper.stage(row, handovers),
                charges(row),
                ArrangementsMapper.arrangements(row),
                new Origin(
                        Codes.read(BookingSource.class, row.source),
                        Optional.ofNullable(row.commissionRate).map(Percentage::of),
                        Optional.ofNullable(row.groupReference).map(GroupReference::new)),
                new Remarks(Optional.ofNullable(row.specialRequests), Optional.ofNullable(row.internalNotes)),
                row.createdAt,
                row.createdBy,
                Optional.ofNullable(row.timerAt),
                row.eventCount,
                row.version);
    }

    private static Terms terms(BookingRow row, Spellings spellings) {
        return new Terms(
                new QuoteId(row.quoteId),
                spellings.read(row.bookingId, row.priceRequest, PriceRequest.class),
                spellings.read(row.bookingId, row.priceBreakdown, PriceBreakdown.class),
                Json.read(row.cancellationPolicy, CancellationPolicy.class),
                Json.read(row.policyInputs, PolicyInputs.class));
    }

    private static Charges charges(BookingRow row) {
        return new Charges(
                Optional.ofNullable(row.repricedBreakdown).map(json -> Json.read(json, PriceBreakdown.class)),
                Json.readList(row.returnLines, PriceLine.class),
                Json.readList(row.addedCharges, AdditionalCharge.class),
                Money.of(row.depositApplied, Currencies.ofStored(row.currency)),
                Money.of(row.writtenOff, Currencies.ofStored(row.currency)));
    }
}
