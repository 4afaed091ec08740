package dev.rentwright.persistence.jpa.catalogue;

import dev.rentwright.persistence.jpa.column.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What makes a rentable a vehicle. */
@Entity
@Table(name = "vehicles")
@NullUnmarked // JPA fills the fields
class VehicleRow {
    @Id
    @Column(name = "rentable_id")
    UUID rentableId;

    @Column(name = "license_plate")
    String licensePlate;

    @Column(name = "vin")
    String vin;

    @Column(name = "make")
    String make;

    @Column(name = "model")
    String model;

    @Column(name = "model_year")
    int modelYear;

    @Column(name = "transmission")
    String transmission;

    @Column(name = "fuel_type")
    String fuelType;

    @Column(name = "tank_litres")
    BigDecimal tankLitres;

    @Column(name = "seats")
    Integer seats;

    @Column(name = "doors")
    Integer doors;

    @Column(name = "vehicle_range")
    String vehicleRange;

    /** What its device tells, too, is changed by a statement that never turns it back. */
    @Column(name = "odometer_km", updatable = false)
    long odometerKm;

    @Column(name = "insurance_expires")
    LocalDate insuranceExpires;

    @Column(name = "registration_expires")
    LocalDate registrationExpires;

    @Column(name = "color")
    String color;

    @Column(name = "air_conditioned")
    Boolean airConditioned;

    @Column(name = "co2_grams_per_km")
    Integer co2GramsPerKm;

    @Column(name = "multimedia")
    @Convert(converter = JsonColumn.class)
    String multimedia;

    @Column(name = "vehicle_number")
    String vehicleNumber;

    @Column(name = "purchase_date")
    LocalDate purchaseDate;

    @Column(name = "purchase_price")
    @Convert(converter = JsonColumn.class)
    String purchasePrice;

    @Column(name = "insurance_policy_number")
    String insurancePolicyNumber;

    @Column(name = "gps_device_id")
    String gpsDeviceId;

    @Column(name = "last_latitude", updatable = false)
    BigDecimal lastLatitude;

    @Column(name = "last_longitude", updatable = false)
    BigDecimal lastLongitude;

    @Column(name = "last_seen_at", updatable = false)
    Instant lastSeenAt;
}
