/**
 * From an empty server to a booking and its cancellation, with a client whose types are generated from the server's own
 * document. Anything unexpected ends the program with an exit code that is not 0.
 */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import createClient from "openapi-fetch";
import type { components, paths } from "./target/schema.js";

type Money = components["schemas"]["MoneyBody"];

const server = process.env["RENTWRIGHT_URL"];
assert.ok(server, "RENTWRIGHT_URL: expected the address of a running server, as http://127.0.0.1:7070");

const api = createClient<paths>({ baseUrl: new URL("/api/v1", server).href });

/** What every call of the client comes to: an answer with data, or one with an error. */
interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer's data, provided that it came with the expected status. */
function good<T>(what: string, status: number, outcome: Outcome<T>): T {
  if (outcome.response.status !== status || outcome.data === undefined) {
    throw new Error(
      `${what}: expected ${status}, got ${outcome.response.status} ${JSON.stringify(outcome.error ?? outcome.data)}`,
    );
  }
  return outcome.data;
}

function euros(amount: string): Money {
  return { amount, currency: "EUR" };
}

/** Ten o'clock, so many days from now; a local time of the place. */
function tenOClock(days: number): string {
  const day = new Date(Date.now() + days * 24 * 60 * 60 * 1000);
  return `${day.toISOString().slice(0, 10)}T10:00`;
}

/** One compact car in Berlin; resolves to the id of its place. */
async function oneCar(): Promise<string> {
  const supplier = good("supplier", 201, await api.POST("/suppliers", { body: { name: "Spree Cars" } }));
  const location = good(
    "location",
    201,
    await api.POST("/locations", {
      body: {
        code: "BER",
        name: "Berlin Airport",
        type: "airport",
        zone: "Europe/Berlin",
        address: { city: "Berlin", country: "DE" },
      },
    }),
  );
  const category = good(
    "category",
    201,
    await api.POST("/vehicle-categories", { body: { code: "COMPACT", name: "Compact cars", acriss: "CDMR" } }),
  );
  good(
    "rate card",
    200,
    await api.PUT("/vehicle-categories/{id}/rate-card", {
      params: { path: { id: category.id } },
      body: {
        currency: "EUR",
        tiers: { daily: { price: euros("50.00") }, weekly: { price: euros("280.00") } },
        deposit: euros("300.00"),
        addOns: [{ code: "CHILD_SEAT", name: "Child seat", charging: "per_day", price: euros("5.00") }],
        mileage: { kind: "per_day", allowance: 200, price: euros("0.25") },
        fuel: { policy: "full_to_full", perLitre: euros("2.15"), refuellingFee: euros("15.00") },
        taxes: [{ code: "VAT", percent: "19" }],
      },
    }),
  );
  good(
    "vehicle",
    201,
    await api.POST("/vehicles", {
      body: {
        supplierId: supplier.id,
        categoryId: category.id,
        locationId: location.id,
        licensePlate: "B-RW 1001",
        make: "Volkswagen",
        model: "Golf",
        year: 2024,
        minimumAge: 21,
        specification: { fuel: "gasoline", tankLitres: "50" },
      },
    }),
  );
  return location.id;
}

async function ada(): Promise<string> {
  const customer = good(
    "customer",
    201,
    await api.POST("/customers", {
      body: {
        fullName: "Ada Lovelace",
        birthDate: "1990-12-10",
        licence: { number: "B072RRE2I55", country: "DE", expires: "2045-05-31" },
      },
    }),
  );
  return customer.id;
}

const location = await oneCar();
const pickupAt = tenOClock(14);
const returnAt = tenOClock(17);

const found = good(
  "search",
  200,
  await api.GET("/vehicles/availability", {
    params: { query: { pickupLocation: location, pickupAt, returnAt } },
  }),
);
const offer = found.data[0];
assert.ok(offer, "search: expected the one car to be free, found none");

const quote = good(
  "quote",
  201,
  await api.POST("/quotes", {
    body: {
      rentableId: offer.vehicle.id,
      pickupLocationId: location,
      pickupAt,
      returnAt,
      addOns: [{ code: "CHILD_SEAT", quantity: 1 }],
    },
  }),
);
// Three days at 50.00 and a seat at 3 times 5.00, and 19 % on both.
assert.deepEqual(quote.price.total, euros("196.35"));

const request = {
  params: { header: { "Idempotency-Key": randomUUID() } },
  body: { quoteId: quote.id, customerId: await ada() },
};
const booking = good("booking", 201, await api.POST("/bookings", request));
const repeated = good("the same booking again", 201, await api.POST("/bookings", request));
assert.equal(repeated.id, booking.id, "the same key was expected to give the same booking");
assert.deepEqual(booking.price.total, quote.price.total);

const gone = good(
  "search again",
  200,
  await api.GET("/vehicles/availability", {
    params: { query: { pickupLocation: location, pickupAt, returnAt } },
  }),
);
assert.equal(gone.data.length, 0, "the booked car was expected to be taken");

const cancelled = good(
  "cancellation",
  200,
  await api.POST("/bookings/{id}/cancel", {
    params: { path: { id: booking.id } },
    body: { reason: "plans changed" },
  }),
);
assert.equal(cancelled.state, "cancelled");

console.log(booking.number);
