package dev.rentwright.booking.assignment;

import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;

/** The use cases that say which unit a booking of a category gets. */
public record AssignmentUseCases(
        AssignRentable assignRentable,
        ReplanCategory replanCategory,
        ListStranded listStranded,
        ListBrokenPromises listBrokenPromises) {

    /** Wires them on what they need. */
    public static AssignmentUseCases on(Needs needs, Desk desk) {
        ReplanningService replanning = new ReplanningService(needs, desk);
        return new AssignmentUseCases(new AssignmentService(needs, desk), replanning, replanning, replanning);
    }
}
