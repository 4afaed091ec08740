package dev.rentwright.http.location;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.location.IataCode;
import dev.rentwright.location.Language;
import dev.rentwright.location.LocalisedName;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.ParkingSpot;
import dev.rentwright.location.PlaceDetails;
import dev.rentwright.money.Money;
import dev.rentwright.party.PhoneNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Says("What more is known of a place; it is replaced as a whole.")
record PlaceDetailsBody(
        @Says("The larger place that it is part of; who searches that finds this one, too.")
        Optional<UUID> parentId,

        @Says("By language (BCP 47).") Optional<@Size(max = 50) Map<String, String>> names,

        @Says(value = "Of the airport or city.", example = "BER")
        Optional<@Size(max = 3) String> iata,

        @Says(value = "E.164.", example = "+493060911150") Optional<@Size(max = 20) String> phone,
        @Says("A reference to a picture.") Optional<@Size(max = 500) String> image,
        Optional<@Size(max = 1000) List<@Valid @NotNull SpotBody>> parkingSpots,

        @Says("For what is handed out or taken back when it is closed, once at each end; without one it is not.")
        Optional<@Valid MoneyBody> afterHoursFee) {

    PlaceDetails details() {
        LocalisedName localised =
                Values.at("/details/names", names, LocalisedName::new).orElse(LocalisedName.NONE);
        Optional<IataCode> code = Values.at("/details/iata", iata, IataCode::new);
        Optional<PhoneNumber> number = Values.at("/details/phone", phone, PhoneNumber::new);
        List<ParkingSpot> spots =
                parkingSpots.orElse(List.of()).stream().map(SpotBody::spot).toList();
        Optional<Money> late = afterHoursFee.map(fee -> fee.money("/details/afterHoursFee"));
        return Values.made(
                "/details",
                () -> new PlaceDetails(parentId.map(LocationId::new), localised, code, number, image, spots, late));
    }

    static PlaceDetailsBody of(PlaceDetails details, List<Language> wanted) {
        return new PlaceDetailsBody(
                details.parent().map(LocationId::value),
                Optional.of(details.names().values()),
                details.iata().map(IataCode::value),
                details.phone().map(PhoneNumber::value),
                details.image(),
                Optional.of(details.spots().stream()
                        .map(spot -> SpotBody.of(spot, wanted))
                        .toList()),
                details.afterHoursFee().map(MoneyBody::of));
    }
}
