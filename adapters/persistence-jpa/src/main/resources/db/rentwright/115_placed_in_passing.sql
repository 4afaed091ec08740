-- What was quoted is mostly still to be had: whoever looked as they asked for all else that a booking is decided by need not look
-- and wait again before they write. They lock, look and claim in one message with the booking, and are told when it was in vain.

-- As place_claim_and_tell, for a claim that stands plainly. Raises RW001 where it does not, and nothing else may follow then.
create function place_plainly(
    p_claim_id uuid, p_rentable_id uuid, p_from timestamptz, p_until timestamptz, p_kind varchar, p_booking_id uuid,
    p_expires_at timestamptz, p_pickup uuid, p_drop_off uuid, p_category_id uuid, p_rental_ends timestamptz,
    p_now timestamptz) returns void
    language plpgsql volatile set enable_seqscan = off as
$$
begin
    perform 1 from rentables where rentable_id = p_rentable_id for no key update;
    if not stands_plainly(p_rentable_id, p_from, p_until, p_booking_id, p_pickup, p_drop_off, p_category_id, p_now) then
        raise exception 'rentable % is not to be had without another question', p_rentable_id using errcode = 'RW001';
    end if;
    insert into availability_claims (claim_id, rentable_id, period, kind, booking_id, expires_at,
                                     pickup_location_id, drop_off_location_id, category_id, rental_ends_at)
    values (p_claim_id, p_rentable_id, tstzrange(p_from, p_until), p_kind, p_booking_id, p_expires_at,
            p_pickup, p_drop_off, p_category_id, p_rental_ends);
end
$$;
