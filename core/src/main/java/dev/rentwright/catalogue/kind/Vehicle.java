package dev.rentwright.catalogue.kind;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What makes a rentable a vehicle (CAT-06..09).
 *
 * @param licensePlate unique, at most 20 characters; the only thing that a vehicle always has
 * @param vin vehicle identification number, if known
 * @param make at most 50 characters, if known
 * @param model at most 50 characters
 * @param year of the model
 * @param specification what it is technically
 * @param odometerKm whole kilometres; never decreases (CAT-07)
 * @param papers what must be valid to drive it
 * @param equipment how it is equipped, and how it looks
 * @param ownership what the books of the fleet know of it
 * @param telematics what it tells of itself
 */
public record Vehicle(
        String licensePlate,
        Optional<Vin> vin,
        Optional<String> make,
        String model,
        int year,
        Specification specification,
        long odometerKm,
        Papers papers,
        Equipment equipment,
        Ownership ownership,
        Telematics telematics)
        implements Specifics {

    public Vehicle {
        Objects.requireNonNull(vin, "vin");
        Objects.requireNonNull(make, "make");
        Objects.requireNonNull(specification, "specification");
        Objects.requireNonNull(papers, "papers");
        Objects.requireNonNull(equipment, "equipment");
        Objects.requireNonNull(ownership, "ownership");
        Objects.requireNonNull(telematics, "telematics");
        if (licensePlate.isBlank() || licensePlate.length() > 20) {
            throw new IllegalArgumentException(
                    "expected a licence plate of 1 to 20 characters, got '" + licensePlate + "'");
        }
        if (model.isBlank()
                || model.length() > 50
                || make.filter(m -> m.length() > 50).isPresent()) {
            throw new IllegalArgumentException("expected make and model of 1 to 50 characters, got '" + model + "'");
        }
        if (year < 1886 || year > 2100) {
            throw new IllegalArgumentException("expected a model year from 1886, the first car, to 2100, got " + year);
        }
        if (odometerKm < 0) {
            throw new IllegalArgumentException("expected an odometer of 0 km or more, got " + odometerKm);
        }
    }

    /** One of which no more is known (CAT-33). */
    public Vehicle(
            String licensePlate,
            Optional<Vin> vin,
            Optional<String> make,
            String model,
            int year,
            Specification specification,
            long odometerKm,
            Papers papers) {
        this(
                licensePlate,
                vin,
                make,
                model,
                year,
                specification,
                odometerKm,
                papers,
                Equipment.UNKNOWN,
                Ownership.UNRECORDED,
                Telematics.NONE);
    }

    @Override
    public RentableKind kind() {
        return RentableKind.VEHICLE;
    }

    @Override
    public Vehicle asShown() {
        return new Vehicle(licensePlate, vin, make, model, year, specification, 0, Papers.UNRECORDED).with(equipment);
    }

    /** The same vehicle after a drive. */
    public Vehicle drivenTo(long kilometres) {
        if (kilometres < odometerKm) {
            throw new IllegalArgumentException(
                    "expected an odometer of at least " + odometerKm + " km, got " + kilometres);
        }
        return next(kilometres, equipment, ownership, telematics);
    }

    /** The same vehicle as its device knows it besides: the greater odometer and the later position stay (CAT-07, CAT-38). */
    public Vehicle told(long kilometres, Telematics heard) {
        Telematics latest = heard.lastPosition()
                .flatMap(position -> heard.seenAt().map(at -> telematics.seen(position, at)))
                .orElse(telematics);
        return next(Math.max(kilometres, odometerKm), equipment, ownership, latest);
    }

    /** This vehicle, saved over one that may have been told more meanwhile: of two of one time its own word counts. */
    public Vehicle over(Vehicle kept) {
        Vehicle both = kept.told(odometerKm, telematics);
        return told(both.odometerKm, both.telematics);
    }

    /** The refusal {@code odometer.decreasing} for fewer kilometres than are known (CAT-07). */
    public Optional<Refusal> drivenBack(long kilometres) {
        return kilometres < odometerKm
                ? Optional.of(Refusal.of(RefusalCode.ODOMETER_DECREASING)
                        .with("known", odometerKm)
                        .with("told", kilometres))
                : Optional.empty();
    }

    /** The same vehicle with other papers. */
    public Vehicle with(Papers other) {
        return new Vehicle(
                licensePlate,
                vin,
                make,
                model,
                year,
                specification,
                odometerKm,
                other,
                equipment,
                ownership,
                telematics);
    }

    /** The same vehicle with other equipment. */
    public Vehicle with(Equipment other) {
        return next(odometerKm, other, ownership, telematics);
    }

    /** The same vehicle with other books. */
    public Vehicle with(Ownership other) {
        return next(odometerKm, equipment, other, telematics);
    }

    /** The same vehicle with another device, or seen elsewhere. */
    public Vehicle with(Telematics other) {
        return next(odometerKm, equipment, ownership, other);
    }

    private Vehicle next(long kilometres, Equipment itsEquipment, Ownership itsBooks, Telematics told) {
        return new Vehicle(
                licensePlate, vin, make, model, year, specification, kilometres, papers, itsEquipment, itsBooks, told);
    }

    /**
     * What a vehicle is technically; whatever is missing is its category's.
     *
     * @param tankLitres capacity, for charging missing fuel (domain P21)
     */
    public record Specification(
            Optional<TransmissionType> transmission,
            Optional<FuelType> fuel,
            Optional<BigDecimal> tankLitres,
            Optional<Integer> seats,
            Optional<Integer> doors,
            Optional<VehicleRange> range) {

        /** Nothing is known. */
        public static final Specification UNKNOWN = new Specification(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        public Specification {
            if (tankLitres.filter(litres -> litres.signum() <= 0).isPresent()) {
                throw new IllegalArgumentException("expected a tank of more than 0 litres, got " + tankLitres);
            }
            if (seats.filter(number -> number < 1).isPresent()
                    || doors.filter(number -> number < 0).isPresent()) {
                throw new IllegalArgumentException("expected at least one seat and no fewer than 0 doors");
            }
        }
    }

    /**
     * What must be valid through the end of a rental (CAT-08).
     *
     * @param insuranceExpires last insured day, if recorded
     * @param registrationExpires last registered day, if recorded
     */
    public record Papers(Optional<LocalDate> insuranceExpires, Optional<LocalDate> registrationExpires) {

        /** Nothing is recorded. */
        public static final Papers UNRECORDED = new Papers(Optional.empty(), Optional.empty());

        /** True when no recorded paper expires before the day. */
        public boolean validThrough(LocalDate day) {
            return insuranceExpires.filter(expires -> expires.isBefore(day)).isEmpty()
                    && registrationExpires
                            .filter(expires -> expires.isBefore(day))
                            .isEmpty();
        }
    }
}
