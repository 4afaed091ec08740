package dev.rentwright.http.booking;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingSource;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.Bookings;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.booking.GroupReference;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.booking.view.BookingView;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Endpoint.Need;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.json.WireTypes;
import dev.rentwright.http.payment.IntentResource;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.http.problem.RentalProblems;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.LocationId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.quote.QuotePrice;
import dev.rentwright.vocabulary.BookingWord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Bookings, as they are made and shown; what is done to them is told by {@link CommandRoutes}. */
public final class BookingRoutes {

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public BookingRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/bookings")
                        .alsoAt("/reservations")
                        .named("requestBooking", "bookings", "Book what was quoted, or a stay")
                        .says("Holds the rentable while the booking waits for payment or for a person. A refusal names"
                                + " what would be free instead. A vehicle is to be had where it stands, or where the rental before"
                                + " ends, and goes nowhere from where the next begins. An expired quote is refused with `oldTotal`, and"
                                + " `newTotal`, the `difference` and `newQuoteId` of a fresh quote of the same; with"
                                + " `noNewPrice` where there is none. A stay in a room or home may be described in the place"
                                + " of a quote; requests for months compete, and hold nothing until one is approved. With"
                                + " `payment` a payment is opened as well, outside, once the booking stands.")
                        .takes(BookingBody.class)
                        .key(Need.REQUIRED)
                        .answers(201, BookingResource.class, "The booking, pending.")
                        .refuses(RentalProblems.OF_THE_WISH)
                        .refuses(RentalProblems.OF_THE_PRICE)
                        .refuses(RentalProblems.OF_THE_CUSTOMER)
                        .refuses(
                                Problem.NOT_FOUND,
                                Problem.QUOTE_EXPIRED,
                                Problem.LOCATION_OVER_CAPACITY,
                                Problem.CHAUFFEUR_UNAVAILABLE,
                                Problem.INVALID_VALUE)
                        .by(this::request),
                Endpoint.get("/bookings")
                        .alsoAt("/reservations")
                        .named("listBookings", "bookings", "List bookings")
                        .says("Newest first: a supplier's own, a customer's own, and for staff all.")
                        .takes(
                                Parameter.someOf(
                                        "status",
                                        WireTypes.values(BookingStatus.class),
                                        "Only in any of these states."),
                                Parameter.someOf(
                                        "source",
                                        WireTypes.values(BookingSource.class),
                                        "Only those that came in any of these ways."),
                                Parameter.text("group", "Only those of this group.", "WEDDING-0705"),
                                Parameter.id("customer", "Only of this customer."),
                                Parameter.id("vehicle", "Only of this vehicle."),
                                Parameter.id("supplier", "Only of this supplier."),
                                Parameter.id("location", "Only those that begin or end there."),
                                Speech.PARAMETER)
                        .answersPagesOf(BookingSummary.class)
                        .refuses(Problem.INVALID_VALUE)
                        .by(this::bookings),
                Endpoint.get("/bookings/{id}")
                        .alsoAt("/reservations/{id}")
                        .named("getBooking", "bookings", "Show a booking")
                        .says("With its price, its account, its payments and what may be done to it. Its ETag changes"
                                + " with any of these; If-None-Match saves the transfer.")
                        .takes(Speech.PARAMETER)
                        .answers(200, BookingResource.class, "The booking.")
                        .refuses(Problem.NOT_FOUND)
                        .by(call -> call.reply(view(call), "booking", view -> shown(call, view))),
                Endpoint.get("/bookings/{id}/events")
                        .alsoAt("/reservations/{id}/events")
                        .named("listBookingEvents", "bookings", "Show the life of a booking")
                        .says("Every event, in order.")
                        .answersAllOf(EventResource.class, "Its events.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::events),
                Endpoint.get("/bookings/{id}/ledger")
                        .alsoAt("/reservations/{id}/ledger")
                        .named("listBookingEntries", "bookings", "Show the books of a booking")
                        .says("Every entry, in order; for staff and the supplier, not for customers.")
                        .answersAllOf(EntryResource.class, "Its entries.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::entries),
                Endpoint.get("/bookings/{id}/cancellation-preview")
                        .alsoAt("/reservations/{id}/cancellation-preview")
                        .named("previewCancellation", "bookings", "Tell what cancelling now would cost")
                        .says("Changes nothing.")
                        .takes(Parameter.oneOf(
                                "cause", WireTypes.values(CancellationCause.class), "For whose sake, when staff ask."))
                        .answers(200, SettlementResource.class, "Penalty, refund and balance.")
                        .refuses(Problem.NOT_FOUND, Problem.BOOKING_ILLEGAL_TRANSITION)
                        .by(this::preview),
                of("vehicles", "listVehicleBookings", "a vehicle").by(call -> of(call, RentableKind.VEHICLE)),
                of("rooms", "listRoomBookings", "a room").by(call -> of(call, RentableKind.ROOM)),
                of("listings", "listListingBookings", "a home").by(call -> of(call, RentableKind.PROPERTY)));
    }

    private static Endpoint.Builder of(String shelf, String operation, String what) {
        return Endpoint.get("/" + shelf + "/{id}/bookings")
                .named(operation, "bookings", "List the bookings of " + what)
                .says("Newest first: those that it was agreed for.")
                .takes(Parameter.someOf(
                        "status", WireTypes.values(BookingStatus.class), "Only in any of these states."))
                .answersPagesOf(BookingSummary.class)
                .refuses(Problem.NOT_FOUND);
    }

    /** Another supplier's is as good as none (DR-20). */
    private Answer of(Call call, RentableKind kind) {
        Optional<Rentable> known = rentwright
                .ports()
                .rentables()
                .byId(new RentableId(call.id()))
                .filter(rentable -> rentable.kind() == kind)
                .filter(rentable -> call.actor()
                        .supplier()
                        .filter(own -> !own.equals(rentable.supplier()))
                        .isEmpty());
        return call.reply(
                known,
                kind.name().toLowerCase(Locale.ROOT),
                rentable -> listed(
                        call,
                        new Bookings.Filter(
                                call.queryAny("status", BookingStatus.class),
                                Optional.empty(),
                                Optional.of(rentable.id()),
                                Optional.empty(),
                                Optional.empty()),
                        Speech.ofAddress(call)));
    }

    private Answer request(Call call) {
        BookingBody body = call.body(BookingBody.class);
        body.payment().ifPresent(PayNowBody::require);
        Answer made = body.quoteId()
                .map(quote -> quoted(call, body, new QuoteId(quote)))
                .orElseGet(() -> described(call, body));
        return body.payment().map(pay -> opened(call, pay, made)).orElse(made);
    }

    /** Once the booking stands, whatever its provider says; asked again, the one that is open (BKG-34, PAY-19). */
    private Answer opened(Call call, PayNowBody pay, Answer made) {
        return made.location()
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .map(id -> pay.command(call.actor(), new BookingId(UUID.fromString(id))))
                .flatMap(command -> rentwright
                        .bookings()
                        .paying()
                        .startPayment()
                        .start(command)
                        .fold(Optional::of, refusals -> Optional.empty()))
                .map(payment -> made.and("intent", IntentResource.of(payment)))
                .orElse(made);
    }

    private Answer quoted(Call call, BookingBody body, QuoteId quote) {
        RequestBooking.Command command = body.command(call.actor(), quote);
        return call.once(
                body.idempotencyKey(),
                () -> booked(call, command),
                new FreshQuote(rentwright.quotes().requote(), command)::offeredTo);
    }

    /** Quoted and booked in one unit of work: a refused booking leaves no quote behind. */
    private Answer described(Call call, BookingBody body) {
        RentalWish wish = new RentalWish(body, rentwright.ports().rentables());
        QuotePrice.Command asked = wish.command(call.actor());
        return call.once(
                body.idempotencyKey(),
                () -> rentwright
                        .quotes()
                        .quotePrice()
                        .quote(asked)
                        .then(wish::withTheDepositSeen)
                        .then(quote -> booked(call, body.command(call.actor(), quote.id()))));
    }

    private Outcome<Answer> booked(Call call, RequestBooking.Command command) {
        return rentwright
                .bookings()
                .requests()
                .requestBooking()
                .place(command)
                .map(placed -> seen(
                                rentwright,
                                call,
                                rentwright.bookings().viewBooking().made(call.actor(), placed),
                                201)
                        .at(call.link("/bookings/" + placed.booking().id())));
    }

    private Answer bookings(Call call) {
        Bookings.Filter filter = new Bookings.Filter(
                call.queryAny("status", BookingStatus.class),
                call.queryId("customer").map(CustomerId::new),
                call.queryId("vehicle").map(RentableId::new),
                call.queryId("supplier").map(SupplierId::new),
                call.queryId("location").map(LocationId::new),
                call.queryAny("source", BookingSource.class),
                Values.at("query/group", call.query("group"), GroupReference::new));
        return listed(call, filter, Speech.asked(call));
    }

    private Answer listed(Call call, Bookings.Filter filter, Speech speech) {
        return Lists.page(
                call,
                rentwright.bookings().viewBooking().list(call.actor(), filter, call.page()),
                booking -> BookingSummary.of(booking, word(speech, booking)));
    }

    private Answer events(Call call) {
        return call.reply(
                view(call),
                "booking",
                view -> Lists.all(
                        rentwright
                                .bookings()
                                .viewBooking()
                                .events(call.actor(), view.booking().id()),
                        EventResource::of));
    }

    private Answer entries(Call call) {
        return call.reply(
                rentwright.bookings().viewBooking().entries(call.actor(), new BookingId(call.id())),
                "booking",
                entries -> Lists.all(entries, EntryResource::of));
    }

    private Answer preview(Call call) {
        Optional<CancellationCause> cause = call.query("cause", CancellationCause.class);
        return call.reply(() -> rentwright
                .bookings()
                .endings()
                .previewCancellation()
                .preview(call.actor(), new BookingId(call.id()), cause)
                .map(settlement -> Answer.ok(SettlementResource.of(settlement))));
    }

    private Optional<BookingView> view(Call call) {
        return rentwright.bookings().viewBooking().view(call.actor(), new BookingId(call.id()));
    }

    /** A booking as it stands after a command, in the unit of work of that command. */
    static Answer seen(Rentwright rentwright, Call call, BookingId id, int status) {
        return seen(
                rentwright,
                call,
                rentwright.bookings().viewBooking().view(call.actor(), id).orElseThrow(),
                status);
    }

    private static Answer seen(Rentwright rentwright, Call call, BookingView view, int status) {
        Optional<BookingWord> word = Speech.ofAddress(call).of(rentwright, view.booking(), view.account());
        return told(Answer.json(status, BookingResource.of(view, word, call.locale())), call, view);
    }

    /** A word depends on what was paid, which a list does not read unless it is asked for words. */
    private Optional<BookingWord> word(Speech speech, Booking booking) {
        return speech.isPlain()
                ? Optional.empty()
                : speech.of(
                        rentwright,
                        booking,
                        BookingAccount.of(booking, rentwright.ports().payments().of(booking.payable())));
    }

    /** The lines of its price are called as in the caller's language. */
    private static Answer told(Answer answer, Call call, BookingView view) {
        return answer.taggedWithContent(view.booking().version())
                .with("Content-Language", call.locale().toLanguageTag())
                .with("Vary", "Accept-Language");
    }

    private Answer shown(Call call, BookingView view) {
        Optional<BookingWord> word = Speech.asked(call).of(rentwright, view.booking(), view.account());
        return told(Answer.ok(BookingResource.of(view, word, call.locale())), call, view);
    }
}
