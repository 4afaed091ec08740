package dev.rentwright.availability;

/**
 * How much of a category is taken on a date (domain P7). A blocked unit is neither taken nor sellable.
 *
 * @param taken units occupied or held
 * @param sellable units that could be sold, the taken ones among them
 */
public record Occupancy(int taken, int sellable) {

    public Occupancy {
        if (taken < 0 || taken > sellable) {
            throw new IllegalArgumentException("expected taken units from 0 to " + sellable + ", got " + taken);
        }
    }
}
