package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Duty;
import dev.rentwright.booking.Booking;
import dev.rentwright.host.Page;
import dev.rentwright.party.AdditionalDriver;
import dev.rentwright.party.Chauffeur;
import dev.rentwright.party.ChauffeurId;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.PaperFixture;
import dev.rentwright.testkit.fixture.PartyFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What {@link dev.rentwright.availability.Duties}, {@link dev.rentwright.party.Chauffeurs} and {@link
 * dev.rentwright.booking.AdditionalDrivers} promise.
 */
public abstract class DutiesContract extends StoreContract {

    private static final Instant TEN = Times.NOW;
    private static final int CROWD = 6;

    @Test
    public void a_chauffeur_is_kept_as_they_were_given_and_listed_by_name() {
        Shop shop = openShop();
        Shop other = openShop();
        Chauffeur known = PaperFixture.aKnownChauffeur(shop.supplier().id());
        Chauffeur first = PaperFixture.aChauffeur(shop.supplier().id(), "Alpha");
        Chauffeur theirs = PaperFixture.aChauffeur(other.supplier().id(), "Bravo");

        List.of(known, theirs, first).forEach(this::add);

        assertKept(known, () -> ports().chauffeurs().byId(known.id()));
        assertAbsent(() -> ports().chauffeurs().byId(new ChauffeurId(Counter.id())));
        assertDefect(() -> ports().chauffeurs().add(known));
        Page.Request two = new Page.Request(1, 2);
        assertEquals(
                new Page<>(List.of(first, theirs), two, 3),
                inUnit(() -> ports().chauffeurs().list(Optional.empty(), two)));
        assertEquals(
                new Page<>(List.of(first, known), two, 2),
                inUnit(() ->
                        ports().chauffeurs().list(Optional.of(shop.supplier().id()), two)));
    }

    @Test
    public void duties_of_one_chauffeur_never_overlap_and_touching_ones_do_not() {
        ChauffeurId chauffeur = chauffeur();
        Duty first = duty(chauffeur, 0, 4);
        assertEquals(List.of(), place(first));

        assertEquals(List.of(first), place(duty(chauffeur, 3, 5)));
        assertEquals(List.of(first), place(duty(chauffeur, -1, 1)));
        assertEquals(List.of(first), place(duty(chauffeur, 1, 2)));
        Duty next = duty(chauffeur, 4, 5);
        assertEquals(List.of(), place(next));
        assertEquals(List.of(), place(duty(chauffeur, -2, 0)));
        assertEquals(List.of(), place(duty(chauffeur(), 0, 4)));

        assertEquals(List.of(first, next), place(duty(chauffeur, 3, 6)));
    }

    @Test
    public void a_reference_has_one_duty_which_the_next_replaces() {
        ChauffeurId chauffeur = chauffeur();
        Duty was = duty(chauffeur, 0, 4);
        place(was);
        Duty longer =
                new Duty(chauffeur, was.reference(), was.from(), was.until().plusSeconds(3600));
        assertEquals(List.of(), place(longer));
        assertEquals(Optional.of(longer), of(was.reference()));

        Duty anothers = new Duty(chauffeur(), was.reference(), was.from(), was.until());
        assertEquals(List.of(), place(anothers));

        assertEquals(Optional.of(anothers), of(was.reference()));
        assertEquals(List.of(), place(duty(chauffeur, 1, 2)));
    }

    @Test
    public void a_refused_duty_leaves_what_was_there() {
        ChauffeurId chauffeur = chauffeur();
        Duty early = duty(chauffeur, 0, 4);
        Duty late = duty(chauffeur, 4, 8);
        place(early);
        place(late);

        assertEquals(List.of(late), place(new Duty(chauffeur, early.reference(), early.from(), late.until())));

        assertEquals(Optional.of(early), of(early.reference()));
    }

    @Test
    public void what_is_released_is_free_again() {
        ChauffeurId chauffeur = chauffeur();
        Duty duty = duty(chauffeur, 0, 4);
        place(duty);
        assertEquals(List.of(duty), inUnit(() -> ports().duties().within(chauffeur, TEN, TEN.plusSeconds(1))));

        doInUnit(() -> ports().duties().release(duty.reference()));
        doInUnit(() -> ports().duties().release(duty.reference()));

        assertEquals(Optional.empty(), of(duty.reference()));
        assertEquals(List.of(), place(duty(chauffeur, 0, 4)));
    }

    @Test
    public void of_many_who_want_one_chauffeur_at_once_exactly_one_has_them() {
        ChauffeurId chauffeur = chauffeur();

        List<Boolean> placed =
                Together.run(CROWD, number -> place(duty(chauffeur, 0, 4)).isEmpty());

        assertEquals(1, placed.stream().filter(done -> done).count());
    }

    @Test
    public void further_drivers_are_kept_in_their_order_and_replaced_as_a_whole() {
        Booking booking = openShop().booking();
        AdditionalDriver bare = AdditionalDriver.of("Charles Babbage", LocalDate.of(1971, 12, 26));
        AdditionalDriver known = new AdditionalDriver(
                "Zoë \"Z\" 李",
                PartyFixture.aKnownCustomer().email(),
                PartyFixture.aKnownCustomer().phone(),
                LocalDate.of(2000, 2, 29),
                Optional.of(PartyFixture.aLicence()));
        assertEquals(List.of(), drivers(booking));

        doInUnit(() -> ports().additionalDrivers().put(booking.id(), List.of(known, bare)));
        assertEquals(List.of(known, bare), drivers(booking));
        doInUnit(() -> ports().additionalDrivers().put(booking.id(), List.of(bare)));

        assertEquals(List.of(bare), drivers(booking));
    }

    private List<AdditionalDriver> drivers(Booking booking) {
        return inUnit(() -> ports().additionalDrivers().of(booking.id()));
    }

    private ChauffeurId chauffeur() {
        Chauffeur chauffeur = PaperFixture.aChauffeur(openShop().supplier().id(), "Chauffeur");
        add(chauffeur);
        return chauffeur.id();
    }

    private static Duty duty(ChauffeurId chauffeur, int from, int until) {
        return new Duty(
                chauffeur,
                new ClaimReference(Counter.id()),
                TEN.plus(Duration.ofHours(from)),
                TEN.plus(Duration.ofHours(until)));
    }

    private List<Duty> place(Duty duty) {
        return inUnit(() -> ports().duties().place(duty));
    }

    private Optional<Duty> of(ClaimReference reference) {
        return inUnit(() -> ports().duties().of(reference));
    }

    private void add(Chauffeur chauffeur) {
        doInUnit(() -> ports().chauffeurs().add(chauffeur));
    }
}
