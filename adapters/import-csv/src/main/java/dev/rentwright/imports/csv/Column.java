package dev.rentwright.imports.csv;

/** The columns that a vehicle is made from. Others may be there and are not looked at. */
enum Column {
    OWNER("owner.id"),
    MAKE("vehicle.make"),
    MODEL("vehicle.model"),
    TYPE("vehicle.type"),
    YEAR("vehicle.year"),
    FUEL("fuelType"),
    CITY("location.city"),
    STATE("location.state"),
    COUNTRY("location.country"),
    LATITUDE("location.latitude"),
    LONGITUDE("location.longitude"),
    DAILY_RATE("rate.daily");

    private final String title;

    Column(String title) {
        this.title = title;
    }

    /** What stands in the header. */
    String title() {
        return title;
    }
}
