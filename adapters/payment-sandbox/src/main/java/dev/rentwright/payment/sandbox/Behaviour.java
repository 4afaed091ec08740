package dev.rentwright.payment.sandbox;

import java.util.Arrays;
import java.util.Optional;

/**
 * What the provider does, chosen by the caller: by test card where a customer confirms with one, else by the last four
 * digits of the operation's amount in minor units (create, capture, cancel, refund). The one table; the README shows it.
 *
 * <p>Source: FM-08, FM-09, FM-11, FM-12 (what a provider can do to us).
 */
public enum Behaviour {
    /** Everything works, webhooks follow at once. */
    APPROVE("4242424242424242", 0),
    /** Declined, worth asking again later. */
    INSUFFICIENT_FUNDS("4000000000001018", 9901, Decline.INSUFFICIENT_FUNDS),
    /** Declined without a reason, by this card for good. */
    CARD_DECLINED("4000000000001026", 9902, Decline.CARD_DECLINED),
    /** Declined because the card is past its date. */
    EXPIRED_CARD("4000000000001034", 9903, Decline.EXPIRED_CARD),
    /** The effect happens; the answer is held back past any patience, then the connection is closed. */
    HANG_AFTER_EFFECT("4000000000001042", 9904, Fault.HANG),
    /** The effect happens; the connection is closed without an answer. */
    DROP_AFTER_EFFECT("4000000000001059", 9905, Fault.DROP),
    /** 500 and no effect at the first attempt; a repeat under the same key works. */
    ERROR_BEFORE_EFFECT("4000000000001067", 9906, Fault.ERROR),
    /** Webhooks come late: after {@code lateBy}, or when flushed. */
    WEBHOOK_LATE("4000000000001075", 9907, Delivery.LATE),
    /** Every webhook comes twice, same id and same body. */
    WEBHOOK_TWICE("4000000000001083", 9908, Delivery.TWICE),
    /** A webhook waits until the next one of its intent has overtaken it: capture before authorised, refund before capture. */
    WEBHOOK_OUT_OF_ORDER("4000000000001091", 9909, Delivery.OUT_OF_ORDER),
    /** No webhook is ever sent; only asking finds out. */
    WEBHOOK_NEVER("4000000000001109", 9910, Delivery.NEVER);

    private static final int AMOUNT_DIGITS = 10_000;

    private final String card;
    private final int amountEnding;
    private final Optional<Decline> decline;
    private final Fault fault;
    private final Delivery delivery;

    Behaviour(String card, int amountEnding) {
        this(card, amountEnding, Optional.empty(), Fault.NONE, Delivery.AT_ONCE);
    }

    Behaviour(String card, int amountEnding, Decline decline) {
        this(card, amountEnding, Optional.of(decline), Fault.NONE, Delivery.AT_ONCE);
    }

    Behaviour(String card, int amountEnding, Fault fault) {
        this(card, amountEnding, Optional.empty(), fault, Delivery.AT_ONCE);
    }

    Behaviour(String card, int amountEnding, Delivery delivery) {
        this(card, amountEnding, Optional.empty(), Fault.NONE, delivery);
    }

    Behaviour(String card, int amountEnding, Optional<Decline> decline, Fault fault, Delivery delivery) {
        this.card = card;
        this.amountEnding = amountEnding;
        this.decline = decline;
        this.fault = fault;
        this.delivery = delivery;
    }

    /** The test card that asks for this, sixteen digits with a valid check digit. */
    public String card() {
        return card;
    }

    /** The last four digits of an amount that ask for this; 0 for {@link #APPROVE}, which every other ending means. */
    public int amountEnding() {
        return amountEnding;
    }

    Optional<Decline> decline() {
        return decline;
    }

    Fault fault() {
        return fault;
    }

    Delivery delivery() {
        return delivery;
    }

    /** Empty where the number is not in the table: the sandbox takes no real cards. */
    static Optional<Behaviour> ofCard(String number) {
        return Arrays.stream(values()).filter(each -> each.card.equals(number)).findFirst();
    }

    static Behaviour ofAmount(long minorUnits) {
        var ending = minorUnits % AMOUNT_DIGITS;
        return Arrays.stream(values())
                .filter(each -> each != APPROVE && each.amountEnding == ending)
                .findFirst()
                .orElse(APPROVE);
    }

    /** What happens to the connection. */
    enum Fault {
        NONE,
        HANG,
        DROP,
        ERROR
    }

    /** How the news travels. */
    enum Delivery {
        AT_ONCE,
        LATE,
        TWICE,
        OUT_OF_ORDER,
        NEVER
    }
}
