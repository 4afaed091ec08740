package dev.rentwright.persistence.jpa.bench;

import dev.rentwright.testkit.fixture.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The booking written by hand: a whole function, and the same statements one by one. */
final class BookingSql {

    /** When the hold of a new booking ends, as the usual policy for cars says. */
    static final Instant HELD_UNTIL = Times.NOW.plus(Duration.ofMinutes(15));

    /** How bookings of cars are run where nobody says otherwise; a booking keeps all of it. */
    private static final String INPUTS = """
            {"approval": {"autoAccept": true, "acceptAt": "REQUIREMENT_MET", "holdOnPending": true,
                "requirement": "RENTAL_OR_DEPOSIT"},
             "deadlines": {"hold": "PT15M", "payment": "PT24H", "approval": "PT48H"},
             "days": {"noShowAfter": "PT2H", "guaranteedNoShowAfter": "PT24H", "earlyCheckIn": "PT1H",
                "settlementGrace": "PT24H"},
             "captureTiming": "ON_PAYMENT", "cancellationMode": "IMMEDIATE",
             "documentsAtConfirm": {"signedAgreement": false, "recorded": [], "verified": []},
             "documentsAtCheckIn": {"signedAgreement": true, "recorded": [], "verified": []}}""";

    static final String FUNCTION = """
            create or replace function bench_book(
                p_booking uuid, p_claim uuid, p_event uuid, p_quote uuid, p_customer uuid, p_now timestamptz,
                p_held_until timestamptz, p_policy jsonb, p_caller varchar, p_operation varchar, p_key varchar,
                p_hash varchar, p_headers text, p_body text, p_forgotten timestamptz) returns boolean
                language plpgsql volatile as
            $$
            declare
                q        quotes;
                wanted   tstzrange;
                p_number varchar;
                facts    jsonb;
            begin
                if not pg_try_advisory_xact_lock(
                        hashtextextended(concat_ws(chr(31), 'rentwright', p_caller, p_operation, p_key), 0))
                    or exists (select 1 from idempotency_keys
                               where caller = p_caller and operation = p_operation and key = p_key) then
                    raise exception 'expected a fresh key, got %', p_key;
                end if;
                select * into strict q from quotes where quote_id = p_quote;
                wanted := tstzrange(q.start_at, q.end_at);
                if exists (select 1 from availability_claims
                           where rentable_id = q.rentable_id and ends_at > q.start_at and starts_at < q.end_at
                             and (expires_at is null or expires_at > p_now)) then
                    return false;
                end if;
                perform 1 from rentables where rentable_id = q.rentable_id for no key update;
                if exists (select 1 from availability_claims
                           where rentable_id = q.rentable_id and ends_at > q.start_at and starts_at < q.end_at
                             and (expires_at is null or expires_at > p_now)) then
                    return false;
                end if;
                delete from availability_claims
                where rentable_id = q.rentable_id and period && wanted and expires_at <= p_now;
                insert into availability_claims (claim_id, rentable_id, period, kind, booking_id, expires_at,
                    pickup_location_id, drop_off_location_id)
                values (p_claim, q.rentable_id, wanted, 'hold', p_booking, p_held_until, q.pickup_location_id,
                    q.drop_off_location_id);
                p_number := 'R-' || to_char(nextval('booking_numbers'), 'FM000000');
                facts := jsonb_build_object('number', p_number, 'rentable', q.rentable_id, 'quote', p_quote,
                    'total', trim_scale(q.total_price)::numeric(19, 2) || ' ' || q.currency, 'source', 'DIRECT');
                insert into bookings (booking_id, booking_number, customer_id, supplier_id, category_id, rentable_id,
                    pickup_location_id, drop_off_location_id, start_at, end_at, zone, start_date, end_date, rental_mode,
                    quote_id, price_request, price_breakdown, currency, total_price, cancellation_policy, guarantee_type,
                    auto_renew, added_charges, return_lines, deposit_applied, status, expires_at, timer_at, event_count,
                    created_by, created_at, version, policy_inputs)
                values (p_booking, p_number, p_customer, q.supplier_id, q.category_id, q.rentable_id,
                    q.pickup_location_id, q.drop_off_location_id, q.start_at, q.end_at, q.zone,
                    (q.start_at at time zone q.zone)::date, (q.end_at at time zone q.zone)::date, 'daily',
                    p_quote, q.price_request, q.price_breakdown, q.currency, q.total_price, p_policy, 'none',
                    false, '[]', '[]', 0, 'pending', p_held_until, p_held_until, 1, 'bench', p_now, 1,
                    'INPUTS');
                insert into booking_events (booking_id, seq, event_id, type, to_status, actor, occurred_at, data)
                values (p_booking, 1, p_event, 'created', 'pending', 'bench', p_now, facts);
                insert into outbox_events (event_id, aggregate_type, aggregate_id, aggregate_seq, type, data, occurred_at)
                values (p_event, 'booking', p_booking, 1, 'dev.rentwright.booking.created.v1', facts, p_now);
                insert into idempotency_keys (caller, operation, key, request_hash, response_status, response_headers,
                    response_body, created_at, expires_at)
                values (p_caller, p_operation, p_key, p_hash, 201, p_headers, p_body, p_now, p_forgotten);
                return true;
            end
            $$;
            """.replace("INPUTS", INPUTS);

    static final String TRY_KEY =
            "select pg_try_advisory_xact_lock(hashtextextended(concat_ws(chr(31), 'rentwright', ?, ?, ?), 0))";
    static final String SEE_KEY = "select 1 from idempotency_keys where caller = ? and operation = ? and key = ?";
    static final String READ_QUOTE = "select * from quotes where quote_id = ?";
    static final String LOCK = "select 1 from rentables where rentable_id = ? for no key update";
    static final String LOOK = """
            select 1 from availability_claims
            where rentable_id = ? and ends_at > ? and starts_at < ? and (expires_at is null or expires_at > ?)
            """;
    static final String SWEEP =
            "delete from availability_claims where rentable_id = ? and period && tstzrange(?, ?) and expires_at <= ?";
    static final String CLAIM = """
            insert into availability_claims (claim_id, rentable_id, period, kind, booking_id, expires_at,
                pickup_location_id, drop_off_location_id)
            values (?, ?, tstzrange(?, ?), 'hold', ?, ?, ?, ?)
            """;
    static final String NUMBER = "select 'R-' || to_char(nextval('booking_numbers'), 'FM000000')";
    static final String BOOK = """
            insert into bookings (booking_id, booking_number, customer_id, supplier_id, category_id, rentable_id,
                pickup_location_id, drop_off_location_id, start_at, end_at, zone, start_date, end_date, rental_mode,
                quote_id, price_request, price_breakdown, currency, total_price, cancellation_policy, guarantee_type,
                auto_renew, added_charges, return_lines, deposit_applied, status, expires_at, timer_at, event_count,
                created_by, created_at, version, policy_inputs)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'daily', ?, ?::jsonb, ?::jsonb, ?, ?, ?::jsonb, 'none',
                false, '[]', '[]', 0, 'pending', ?, ?, 1, 'bench', ?, 1, 'INPUTS')
            """.replace("INPUTS", INPUTS);
    static final String EVENT = """
            insert into booking_events (booking_id, seq, event_id, type, to_status, actor, occurred_at, data)
            values (?, 1, ?, 'created', 'pending', 'bench', ?, ?::jsonb)
            """;
    static final String OUTBOX = """
            insert into outbox_events (event_id, aggregate_type, aggregate_id, aggregate_seq, type, data, occurred_at)
            values (?, 'booking', ?, 1, 'dev.rentwright.booking.created.v1', ?::jsonb, ?)
            """;
    static final String REMEMBER = """
            insert into idempotency_keys (caller, operation, key, request_hash, response_status, response_headers,
                response_body, created_at, expires_at)
            values (?, ?, ?, ?, 201, ?, ?, ?, ?)
            """;

    private BookingSql() {}

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
