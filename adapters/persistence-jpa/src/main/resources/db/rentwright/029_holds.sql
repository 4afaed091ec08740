-- Money that is held on a customer's card until it is decided what is taken of it (REC-10, captureTiming).

-- All of it where it is taken as it is paid; null while it is only held; 0 where all of it is given back.
alter table payments add column to_capture numeric(19, 4);
update payments set to_capture = amount;
alter table payments
    add constraint payments_take_no_more_than_is_held check (to_capture >= 0 and to_capture <= amount),
    -- A refund is decided when it is made.
    add constraint payments_refunds_are_decided check (purpose <> 'refund' or to_capture is not null);

-- A provider tells how much it took; until now it took all or nothing.
alter table webhook_events add column captured_amount numeric(19, 4);
update webhook_events set captured_amount = case when provider_state = 'succeeded' then amount else 0 end;
alter table webhook_events
    alter column captured_amount set not null,
    add constraint webhook_events_take_no_more_than_was_asked check (captured_amount >= 0 and captured_amount <= amount);
