package dev.rentwright.persistence.memory;

import dev.rentwright.booking.AdditionalDrivers;
import dev.rentwright.booking.BookingId;
import dev.rentwright.party.AdditionalDriver;
import java.util.List;

final class MemoryAdditionalDrivers implements AdditionalDrivers {

    private final MemoryUnitOfWork unit;
    private final Table<BookingId, List<AdditionalDriver>> drivers;

    MemoryAdditionalDrivers(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.drivers = new Table<>("booking", unit);
    }

    @Override
    public void put(BookingId booking, List<AdditionalDriver> named) {
        unit.call(() -> drivers.put(booking, List.copyOf(named)));
    }

    @Override
    public List<AdditionalDriver> of(BookingId booking) {
        return unit.call(() -> drivers.get(booking).orElse(List.of()));
    }
}
