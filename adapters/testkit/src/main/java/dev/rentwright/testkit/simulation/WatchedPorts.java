package dev.rentwright.testkit.simulation;

import dev.rentwright.Ports;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.Bookings;
import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.NumberGenerator;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.ledger.Entry;
import dev.rentwright.ledger.Ledger;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.Payments;
import dev.rentwright.waitlist.Waitlist;
import dev.rentwright.waitlist.WaitlistEntry;
import dev.rentwright.waitlist.WaitlistStatus;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Somebody's stores, seen through a window: ids and numbers are counted so that a run repeats itself, what is written is
 * noted, and a unit of work fails before its commit when it is told to. By proxy, so that a port that comes later passes
 * through.
 */
final class WatchedPorts {

    private final Ports stores;
    private final long seed;
    private final Ports window;
    private final Set<UUID> touched = new LinkedHashSet<>();
    private boolean claimsTouched;
    private BooleanSupplier strikes = () -> false;
    private Consumer<WaitlistEntry> offered = entry -> {};
    private long counted;
    private int depth;

    WatchedPorts(Ports stores, long seed) {
        this.stores = stores;
        this.seed = seed;
        IdGenerator ids = this::id;
        NumberGenerator numbers = series -> series + Long.toString(seed, 36).toUpperCase(Locale.ROOT) + "-" + ++counted;
        UnitOfWork unit = new Failing(stores.unitOfWork());
        Bookings bookings = watched(Bookings.class, stores.bookings());
        Payments payments = watched(Payments.class, stores.payments());
        Claims claims = watched(Claims.class, stores.claims());
        Ledger ledger = watched(Ledger.class, stores.ledger());
        Waitlist waitlist = watched(Waitlist.class, stores.waitlist());
        this.window = proxy(Ports.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "ids" -> ids;
            case "numbers" -> numbers;
            case "unitOfWork" -> unit;
            case "bookings" -> bookings;
            case "payments" -> payments;
            case "claims" -> claims;
            case "ledger" -> ledger;
            case "waitlist" -> waitlist;
            default -> call(method, stores, arguments);
        });
    }

    /** What the engine is opened on. */
    Ports window() {
        return window;
    }

    /** The stores themselves, for looking. */
    Ports stores() {
        return stores;
    }

    /** Who decides whether a unit of work fails. */
    void strikingWhen(BooleanSupplier decides) {
        strikes = decides;
    }

    /** Who looks at an offer before it is written, while what it was made of is as it was. */
    void showingOffersTo(Consumer<WaitlistEntry> judge) {
        offered = judge;
    }

    /** The bookings that were written about since this was last asked. */
    Set<BookingId> takeTouched() {
        Set<BookingId> all = new LinkedHashSet<>();
        touched.forEach(id -> all.add(new BookingId(id)));
        touched.clear();
        return all;
    }

    /** Whether any claim was written since this was last asked. */
    boolean takeClaimsTouched() {
        boolean was = claimsTouched;
        claimsTouched = false;
        return was;
    }

    private UUID id() {
        return new UUID((seed << 16) | 0x7000L, 0x8000_0000_0000_0000L | ++counted);
    }

    private <T> T watched(Class<T> port, T real) {
        return proxy(port, (proxy, method, arguments) -> {
            if (arguments != null && !method.isDefault()) {
                note(method.getName(), arguments[0]);
            }
            return call(method, real, arguments);
        });
    }

    private void note(String method, Object written) {
        switch (method) {
            case "add", "save" -> {
                if (written instanceof Booking booking) {
                    touched.add(booking.id().value());
                } else if (written instanceof Payment payment) {
                    touched.add(payment.payable().value());
                } else if (written instanceof WaitlistEntry entry && entry.status() == WaitlistStatus.OFFERED) {
                    offered.accept(entry);
                }
            }
            case "post" -> touched.add(((Entry) written).payable().value());
            case "place" -> claimed(((Claim) written).reference());
            case "move" -> ((List<?>) written).forEach(claim -> claimed(((Claim) claim).reference()));
            case "release", "endAt" -> claimed((ClaimReference) written);
            default -> {}
        }
    }

    private void claimed(ClaimReference reference) {
        claimsTouched = true;
        touched.add(reference.value());
    }

    private static Object call(Method method, Object real, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    @SuppressWarnings("unchecked") // the proxy implements exactly that interface
    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }

    /** The outermost unit of work fails at its end, before it commits. */
    private final class Failing implements UnitOfWork {

        private final UnitOfWork real;

        Failing(UnitOfWork real) {
            this.real = real;
        }

        @Override
        public <T> T run(Supplier<T> work) {
            if (depth > 0) {
                return real.run(work);
            }
            depth++;
            try {
                return real.run(() -> {
                    T result = work.get();
                    if (strikes.getAsBoolean()) {
                        throw new PlannedFailure();
                    }
                    return result;
                });
            } finally {
                depth--;
            }
        }
    }
}
