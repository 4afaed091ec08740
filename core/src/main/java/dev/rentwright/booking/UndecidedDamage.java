package dev.rentwright.booking;

/** Whether it is still open who pays for damage of a rental; answered by whoever keeps the reports (REC-10, guard SETTLED). */
@FunctionalInterface
public interface UndecidedDamage {

    /** Asked inside the caller's unit of work. */
    boolean of(BookingId booking);
}
