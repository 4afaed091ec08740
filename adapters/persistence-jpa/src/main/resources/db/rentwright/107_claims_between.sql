-- Whether a hold still blocks is told by the few rows that are answered: to be told what time it is cost each question as much
-- as one of its looks into the index. Servers of the build before still ask blocking.

-- What shares an instant with a period, holds that have expired among it. Claims never overlap, so the first one that starts at
-- the end of what is asked, or later, ends whatever is looked at: many are still to come behind it. And they end in the order in
-- which they begin: whoever wants them so asks for that of the index.
create function claims_between(p_rentable_id uuid, p_from timestamptz, p_until timestamptz)
    returns setof availability_claims
    language sql stable as
$$
    select * from availability_claims
    where rentable_id = p_rentable_id and ends_at > p_from
      and ends_at < coalesce((
          select next.ends_at from availability_claims next
          where next.rentable_id = p_rentable_id and next.ends_at > p_until and next.starts_at >= p_until
          order by next.ends_at limit 1), 'infinity')
$$;
