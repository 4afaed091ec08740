package dev.rentwright.payment.sandbox;

import java.time.Instant;

/** News to be delivered: one webhook event, its body fixed to the byte, and how it travels. */
record Notice(String id, String intent, EventType type, Instant created, Behaviour.Delivery delivery, String body) {}
