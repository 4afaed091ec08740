package dev.rentwright.persistence.jpa;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.proof.SealKey;
import dev.rentwright.proof.Seals;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.SealedQuotes;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.TariffFixture;
import dev.rentwright.testkit.fixture.Times;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A seal outlives the way into the database and back, and nothing that is done to the row there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SealedRowTest {

    private final JpaPorts ports = FreshStore.emptied();
    private final SealedQuotes sealing =
            new SealedQuotes(new Seals(List.of(new SealKey("test", new byte[SealKey.LEAST_BYTES]))));
    private final Quote quote = stored();

    @Test
    void a_quote_that_comes_back_as_it_was_is_accepted() {
        assertTrue(sealing.accepts(read()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update quotes set expires_at = expires_at + interval '1 day'",
                "update quotes set created_at = created_at - interval '1 second'",
                "update quotes set rentable_id = (select rentable_id from rentables where rentable_id <> quotes.rentable_id)",
                "update quotes set seal = null",
                "update quotes set seal = replace(seal, 'test', 'other')"
            })
    void a_quote_whose_row_was_changed_is_not(String change) {
        FreshStore.run(FreshStore.shared(), change);

        assertFalse(sealing.accepts(read()));
    }

    private Quote read() {
        return ports.unitOfWork().run(() -> ports.quotes().byId(quote.id()).orElseThrow());
    }

    private Quote stored() {
        Shop shop = Shop.openIn(ports);
        shop.car();
        Quote unsigned = shop.aQuote(TariffFixture.aRateCard().plan().orThrow(), Times.THREE_DAYS);
        Quote sealed = unsigned.sealed(sealing.sign(unsigned));
        ports.unitOfWork().run(() -> ports.quotes().add(sealed));
        return sealed;
    }
}
