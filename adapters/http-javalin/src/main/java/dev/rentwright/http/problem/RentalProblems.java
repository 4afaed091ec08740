package dev.rentwright.http.problem;

import java.util.List;

/** What is refused together, wherever somebody wants a rental. */
public final class RentalProblems {

    /** When, where or for how long it is wanted. */
    public static final List<Problem> OF_THE_WISH = List.of(
            Problem.AVAILABILITY_CONFLICT,
            Problem.LOCATION_NO_STOCK,
            Problem.LOCATION_CLOSED,
            Problem.ASSET_NOT_OFFERED,
            Problem.PERIOD_EMPTY,
            Problem.PERIOD_IN_PAST,
            Problem.RATE_INCOMPLETE,
            Problem.STAY_OVER_OCCUPANCY,
            Problem.STAY_CLOSED_TO_ARRIVAL,
            Problem.STAY_CLOSED_TO_DEPARTURE,
            Problem.STAY_CLOSED,
            Problem.STAY_TOO_SHORT,
            Problem.STAY_TOO_LONG,
            Problem.STAY_LEAD_TIME,
            Problem.STAY_TOO_FAR_AHEAD);

    /** What its price is made from. */
    public static final List<Problem> OF_THE_PRICE = List.of(
            Problem.TIME_INVALID_OFFSET,
            Problem.LOCATION_ONE_WAY_NOT_ALLOWED,
            Problem.COUPON_INVALID,
            Problem.MONEY_CURRENCY_MISMATCH,
            Problem.TAX_COMPOUND_NEEDS_PER_LINE,
            Problem.TAX_MULTIPLE_INCLUSIVE_NEEDS_PER_LINE);

    /** Who wants it, and who drives. */
    public static final List<Problem> OF_THE_CUSTOMER = List.of(
            Problem.PARTY_NOT_ELIGIBLE,
            Problem.DRIVER_TOO_YOUNG,
            Problem.DRIVER_TOO_OLD,
            Problem.LICENCE_EXPIRES_DURING_RENTAL,
            Problem.LICENCE_TOO_RECENT);

    private RentalProblems() {}
}
