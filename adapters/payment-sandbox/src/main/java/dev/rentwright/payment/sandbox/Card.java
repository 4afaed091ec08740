package dev.rentwright.payment.sandbox;

/** What is kept of a card: its brand and last four digits, never more (PAY-06). */
record Card(String brand, String last4) {
    Card {
        if (!last4.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("last4: expected exactly four digits");
        }
    }

    static Card of(Behaviour behaviour) {
        return new Card("visa", behaviour.card().substring(behaviour.card().length() - 4));
    }
}
