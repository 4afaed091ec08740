-- What blocks a rentable was a long statement that named each instant twice; reading that took longer than one of its two looks
-- into the index. As a function it is planned as before, in the place where it is called.

-- Claims never overlap, so the first one that starts at the end of what is asked, or later, ends whatever is looked at: many are
-- still to come behind it. And they end in the order in which they begin: whoever wants them so asks for that of the index.
create function blocking(p_rentable_id uuid, p_from timestamptz, p_until timestamptz, p_now timestamptz)
    returns setof availability_claims
    language sql stable as
$$
    select * from availability_claims
    where rentable_id = p_rentable_id and ends_at > p_from
      and ends_at < coalesce((
          select next.ends_at from availability_claims next
          where next.rentable_id = p_rentable_id and next.ends_at > p_until and next.starts_at >= p_until
          order by next.ends_at limit 1), 'infinity')
      and (expires_at is null or expires_at > p_now)
$$;
