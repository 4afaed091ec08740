-- A rentable that has no card of its own any more keeps its row, and the history says when that was.
alter table rate_cards alter column card drop not null;
alter table rate_card_history alter column card drop not null;

alter table rate_cards add constraint rate_cards_taken_off_rentables check (card is not null or rentable_id is not null);
