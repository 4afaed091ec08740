package dev.rentwright.takeover;

/** The use cases of this room, wired. */
public record TakeoverUseCases(TakeOverBooking takeOverBooking) {

    /** Wires them on what they need. */
    public static TakeoverUseCases on(TakeoverNeeds needs) {
        return new TakeoverUseCases(new TakeOverBookingService(needs));
    }
}
