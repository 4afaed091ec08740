-- Papers that were asked for as a booking was accepted, beside what its policy asks for (DOC-13).
alter table bookings
    add column requested_documents jsonb not null default '[]',
    add constraint bookings_requested_documents_listed check (jsonb_typeof(requested_documents) = 'array');
