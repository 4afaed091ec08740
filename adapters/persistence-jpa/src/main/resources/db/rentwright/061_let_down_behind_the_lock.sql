-- Who is let down by a journey that is given up was asked before the lock: a rental that was agreed on between the question and
-- the lock, because the journey would bring its car, was told nothing. Now it is asked behind it.

drop function release_claim(uuid, timestamptz);

-- Whether it was given up without another being planned anew, and then the claims that it lets down.
create function release_claim(p_booking_id uuid, p_now timestamptz, out simply boolean, out let_down uuid[])
    language plpgsql volatile as
$$
begin
    simply := not exists (select from stranded_without(p_booking_id, p_now));
    if not simply then
        return;
    end if;
    perform lock_claimed(p_booking_id);
    if exists (select from stranded_without(p_booking_id, p_now)) then
        raise exception 'something planned came between the look and the lock, behind booking %', p_booking_id
            using errcode = 'serialization_failure';
    end if;
    let_down := array(select claim_id from let_down_by(p_booking_id, p_now) order by starts_at);
    delete from availability_claims where booking_id = p_booking_id;
end
$$;
