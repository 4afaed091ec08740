package dev.rentwright.http.feed;

import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.NotBlank;

@Says("What another seller's calendar says.")
record FeedBody(
        @Says(
                value = "All of it, as it was fetched.",
                example = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Coast//EN\r\nBEGIN:VEVENT\r\nUID:1@coast.example"
                        + "\r\nDTSTART;VALUE=DATE:20260710\r\nDTEND;VALUE=DATE:20260712\r\nEND:VEVENT\r\nEND:VCALENDAR")
        @NotBlank
        String calendar) {}
