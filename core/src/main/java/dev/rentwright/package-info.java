/**
 * Rentwright's core: the whole trade of renting things out, without a framework. This is the floor plan.
 *
 * <pre>
 *                 ground floor: knows nothing of renting
 *   money         amounts, unit prices, percentages, rounding, splitting
 *   time          periods, local times, the rental clock
 *   lifecycle     refusals, outcomes, transition tables: what every machine is made of
 *   host          what the host lends us: transaction, outbox, ids, numbers, memory for repeats
 *                 first floor: who, what, where
 *   identity      who asks, and whether they may
 *   party         suppliers, customers, drivers
 *   location      places with zone and opening hours
 *   catalogue     rentables, categories, vehicles, rooms, homes
 *                 second floor: what it costs, when it is free, how it is paid and undone
 *   availability  claims and what is free
 *   fleet         blocks, maintenance windows, transfers, the staff's view of the stock
 *   stay          what a stay must keep to: house times, shortest and longest, closed dates
 *   tariff        what stands on the price list: rate cards, rules, taxes, discounts
 *   intake        a rentable taken in with its price in one step
 *   pricing       from a plan and a request to price lines
 *   proof         whether a price is right, why it is what it is, whether somebody changed it
 *   quote         what was promised, and until when
 *   cancellation  policies, penalties
 *   payment       payments, refunds, providers
 *   ledger        entries whose debits equal their credits
 *   invoicing     what a customer is asked to pay, and what became of it
 *   document      agreements, signatures, papers and whether they are enough
 *                 third floor: the rental itself
 *   handover      the state of things as they change hands
 *   booking       from request to settlement
 *   paperwork     what a booking is given before the handover: signatures, papers, drivers, a chauffeur
 *                 attic: hears of the rental, nobody depends on it
 *   damage        what was damaged, who pays, and the repair
 *   waitlist      who waits for what is taken, and is offered it when it is free
 *   feedback      what customers say of what they rented, and what it is known for
 *   feed          when something is taken, told to and by other sellers of it
 *   search        what is free at a place for a period, with prices
 *   review        what a pricing author asks before a card goes out, and what it would have brought
 *   vocabulary    the words of five trades for the same things
 *   takeover      what another system booked, as a booking of ours
 *   integrity     whether everything that is kept is true
 * </pre>
 *
 * <p>Looking is allowed downwards only; within a floor a room may look at those listed above it. Start at {@link
 * dev.rentwright.Rentwright}: hand it {@link dev.rentwright.Ports} and a clock, get the use cases back.
 */
@NullMarked
package dev.rentwright;

import org.jspecify.annotations.NullMarked;
