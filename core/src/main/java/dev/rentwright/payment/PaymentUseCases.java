package dev.rentwright.payment;

import dev.rentwright.host.UnitOfWork;
import java.time.Clock;

/** The use cases of this room, wired. */
public record PaymentUseCases(ReceiveProviderMessage receiveProviderMessage) {

    /** Wires them on what the host lends. */
    public static PaymentUseCases on(Providers providers, ProviderInbox inbox, Clock clock, UnitOfWork unitOfWork) {
        return new PaymentUseCases(new ReceiveProviderMessageService(providers, inbox, clock, unitOfWork));
    }
}
