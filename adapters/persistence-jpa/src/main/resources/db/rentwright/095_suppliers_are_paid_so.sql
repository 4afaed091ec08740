-- What of its rentals by the day a supplier wants paid when, where a rate card does not say it (domain L3).

alter table suppliers
    add column payment_terms jsonb check (payment_terms ?& array['plan', 'share', 'restDaysBefore']);
