package dev.rentwright.booking.due;

import dev.rentwright.booking.StockOfTheDay;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.host.DueWork;
import java.util.List;

/** Keeps what customers come for today apart, and gives back what nobody comes for any more (REC-07, RESERVED). */
final class StockToReserve implements DueWork {

    private final Needs needs;
    private final Desk desk;

    StockToReserve(Needs needs, Desk desk) {
        this.needs = needs;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "stock-of-the-day";
    }

    @Override
    public List<Item> due(int limit) {
        return needs.unitOfWork().run(() -> needs.stockOfTheDay().outOfStep(desk.now(), limit)).stream()
                .map(id -> new Item(id.toString(), () -> needs.unitOfWork().run(() -> settle(id))))
                .toList();
    }

    private void settle(RentableId id) {
        needs.rentables().byId(id).ifPresent(this::settle);
    }

    private void settle(Rentable rentable) {
        Rentable inStep = StockOfTheDay.inStep(rentable, needs.bookings(), needs.claims(), desk.now());
        if (!inStep.equals(rentable)) {
            needs.rentables().save(inStep);
        }
    }
}
