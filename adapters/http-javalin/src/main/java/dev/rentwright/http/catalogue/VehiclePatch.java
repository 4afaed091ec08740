package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.PublicationStatus;
import dev.rentwright.http.wire.Says;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Says("What is to be changed; what is left out, or null, stays.")
record VehiclePatch(
        Optional<@Size(min = 1, max = 120) String> displayName,
        @Says("Whether it may be sold.") Optional<PublicationStatus> publication,
        Optional<@Valid PresentationBody> presentation,
        Optional<@Valid UpkeepBody> upkeep,

        @Says("All places besides its own at which a vehicle is offered, once it stands there.")
        Optional<@Size(max = 100) List<@NotNull UUID>> alsoOfferedAt,

        Optional<@Valid BookingRulesBody> bookingRules) {}
