package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.Ports;
import dev.rentwright.http.ApiFixture.World;
import dev.rentwright.persistence.memory.MemoryPorts;
import dev.rentwright.proof.SealKey;
import dev.rentwright.proof.Seals;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.quote.Quotes;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A quote whose row was changed behind the engine's back is not booked. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TamperedQuoteTest {

    private final AtomicReference<UnaryOperator<Quote>> tampering = new AtomicReference<>(UnaryOperator.identity());

    @Test
    void a_quote_as_it_was_sealed_is_booked() {
        try (ApiFixture api = sealed()) {
            World world = api.world();
            Reply quoted = api.get("/quotes/" + api.quote(world));

            assertTrue(quoted.at("/seal").startsWith("test:"), quoted::toString);
            ApiFixture.created(api.postOnce("/bookings", ApiFixture.bookingBody(quoted.at("/id"), world)));
        }
    }

    @Test
    void a_quote_that_was_made_cheaper_is_refused_found_out_and_holds_nothing() {
        try (ApiFixture api = sealed()) {
            World world = api.world();
            String quote = api.quote(world);
            Quote cheap = api.ports
                    .quotes()
                    .byId(new QuoteId(UUID.fromString(ApiFixture.created(
                            api.post("/quotes", ApiFixture.quoteBody(world, "2030-07-01T10:00", "2030-07-02T10:00"))))))
                    .orElseThrow();
            tampering.set(honest -> new Quote(
                    honest.id(),
                    honest.supplier(),
                    honest.rentable(),
                    honest.category(),
                    honest.pickup(),
                    honest.dropOff(),
                    honest.request(),
                    honest.period(),
                    cheap.price(),
                    honest.createdAt(),
                    honest.expiresAt(),
                    honest.seal()));
            String before = api.stored();

            Reply refused = api.postOnce("/bookings", ApiFixture.bookingBody(quote, world));
            Reply verdict = api.post("/quotes/" + quote + "/verification", "");

            assertEquals("invalid-value", refused.at("/code"), refused::toString);
            assertTrue(refused.at("/detail").contains("sealed"), refused::toString);
            assertEquals(before, api.stored());
            assertEquals("false", verdict.at("/sealHolds"), verdict::toString);
            assertEquals("false", verdict.at("/proven"));
            assertTrue(verdict.json().at("/findings").size() > 0, verdict::toString);
        }
    }

    @Test
    void a_quote_whose_seal_was_taken_off_is_refused() {
        try (ApiFixture api = sealed()) {
            World world = api.world();
            String quote = api.quote(world);
            tampering.set(honest -> honest.sealed(""));

            Reply refused = api.postOnce("/bookings", ApiFixture.bookingBody(quote, world));

            assertEquals("invalid-value", refused.at("/code"), refused::toString);
        }
    }

    private ApiFixture sealed() {
        Seals seals = new Seals(List.of(new SealKey("test", new byte[SealKey.LEAST_BYTES])));
        return ApiFixture.on(this::changed, builder -> builder.sealedBy(seals));
    }

    /** The same stores, but for quotes that are read otherwise than they were written. */
    private Ports changed(MemoryPorts ports) {
        Quotes changed = new Quotes() {
            @Override
            public void add(Quote quote) {
                ports.quotes().add(quote);
            }

            @Override
            public Optional<Quote> byId(QuoteId id) {
                return ports.quotes().byId(id).map(tampering.get());
            }
        };
        return (Ports) Proxy.newProxyInstance(
                Ports.class.getClassLoader(),
                new Class<?>[] {Ports.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "quotes" -> changed;
                    case "enquiries" -> InvocationHandler.invokeDefault(proxy, method);
                    default -> method.invoke(ports, arguments);
                });
    }
}
