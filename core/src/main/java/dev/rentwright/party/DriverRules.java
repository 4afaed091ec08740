package dev.rentwright.party;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.time.FullYears;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who may drive (domain T10, T11): old enough on the local pickup date, with a licence valid through the local return
 * date.
 *
 * @param minimumAge full years, if the vehicle asks for any
 * @param maximumAge full years, if the vehicle asks for any
 * @param minimumLicenceYears full years since issue at pickup, if asked for
 */
public record DriverRules(
        Optional<Integer> minimumAge, Optional<Integer> maximumAge, Optional<Integer> minimumLicenceYears) {

    /** Nothing is asked. */
    public static final DriverRules NONE = new DriverRules(Optional.empty(), Optional.empty(), Optional.empty());

    public DriverRules {
        Objects.requireNonNull(minimumLicenceYears, "minimumLicenceYears");
        if (minimumAge.isPresent() && maximumAge.isPresent() && minimumAge.get() > maximumAge.get()) {
            throw new IllegalArgumentException(
                    "expected minimum age <= maximum age, got " + minimumAge.get() + " > " + maximumAge.get());
        }
    }

    /** Only a minimum age. */
    public static DriverRules from(int minimumAge) {
        return new DriverRules(Optional.of(minimumAge), Optional.empty(), Optional.empty());
    }

    /** Whether the age fits on the local pickup date; an unknown birth date is refused where an age is asked (PTY-06). */
    public List<Refusal> ageRefusals(Optional<LocalDate> birthDate, LocalDate pickup) {
        if (minimumAge.isEmpty() && maximumAge.isEmpty()) {
            return List.of();
        }
        if (birthDate.isEmpty()) {
            return List.of(Refusal.of(RefusalCode.PARTY_NOT_ELIGIBLE).with("missing", "birthDate"));
        }
        return ageRefusals(FullYears.between(birthDate.get(), pickup));
    }

    /** Whether an age on the local pickup date fits, in full years. */
    public List<Refusal> ageRefusals(int age) {
        List<Refusal> refusals = new ArrayList<>();
        minimumAge
                .filter(minimum -> age < minimum)
                .ifPresent(minimum -> refusals.add(Refusal.of(RefusalCode.DRIVER_TOO_YOUNG)
                        .with("age", age)
                        .with("minimumAge", minimum)));
        maximumAge
                .filter(maximum -> age > maximum)
                .ifPresent(maximum -> refusals.add(
                        Refusal.of(RefusalCode.DRIVER_TOO_OLD).with("age", age).with("maximumAge", maximum)));
        return refusals;
    }

    /** Whether a licence carries the rental from the local pickup date through the local return date. */
    public List<Refusal> licenceRefusals(DrivingLicence licence, LocalDate pickup, LocalDate returned) {
        List<Refusal> refusals = new ArrayList<>();
        if (licence.expires().isBefore(returned)) {
            refusals.add(Refusal.of(RefusalCode.LICENCE_EXPIRES_DURING_RENTAL)
                    .with("expires", licence.expires())
                    .with("returnDate", returned));
        }
        minimumLicenceYears
                .filter(years -> licence.issued().isEmpty()
                        || FullYears.between(licence.issued().get(), pickup) < years)
                .ifPresent(years ->
                        refusals.add(Refusal.of(RefusalCode.LICENCE_TOO_RECENT).with("minimumLicenceYears", years)));
        return refusals;
    }
}
